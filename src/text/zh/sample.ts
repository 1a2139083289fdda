/** The sample partner's names. */
export const sample = {
  title: 'Sample data',
  organisation: 'Adventure Works',
  customers: [
    'Contoso',
    'Fabrikam',
    'Tailspin Toys',
    'Northwind Traders',
    'Wingtip Toys',
    'Litware',
    'Proseware',
    'Coho Vineyard',
    'Margie’s Travel',
  ],
  staff: ['Chen Wei', 'Li Na', 'Sam Rivera', 'Noor Haddad', 'Ivo Petrov'],
};
