/** The pictures of the posts of this edition, by folder and file; `build/pictures.ts` makes it. */
declare module 'virtual:pictures' {
  import type { ImageMetadata } from 'astro';

  /** The image itself is for Astro alone: its width and format stand beside it. */
  const pictures: Readonly<
    Record<
      string,
      Readonly<Pick<ImageMetadata, 'width' | 'format'>> & {
        readonly image: ImageMetadata;
      }
    >
  >;
  export default pictures;
}
