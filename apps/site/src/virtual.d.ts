/** The pictures of the posts of this edition, by their place in the content folder; `build/pictures.ts` makes it. */
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

/** The examples of the guide for authors, as they are typed and as components; `build/guide.ts` makes it. */
declare module 'virtual:guide' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  import type { GuideExample } from '../authoring/guideExamples.ts';

  const examples: readonly (GuideExample & { readonly Content: AstroComponentFactory })[];
  export default examples;
}
