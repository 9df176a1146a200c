/** Below so many customers one more or less turns every share upside down. */
export const fewCustomers = 10;
