/**
 * People whom a surname alone introduces to any reader of news: heads of state and government of large countries,
 * figures of history, and those who go by one name. Small letters. A desk adds its own.
 */
export const wellKnown: readonly string[] =
  `abbas adele albanese ardern assad beyoncé biden blair bolsonaro bono bush cameron carney castro cher churchill
  clinton darwin drake duterte einstein erdogan erdoğan francis freud gandhi gorbachev guevara hitler hollande jesus
  johnson kennedy khamenei khomeini lenin lincoln lula macron madonna maduro mandela mao marcos marx may meloni merkel
  milei modi mugabe muhammad mussolini napoleon netanyahu nixon obama oprah orbán pelé picasso plato prince putin
  ramaphosa reagan rihanna roosevelt rouhani sarkozy scholz shakespeare sisi socrates stalin starmer sunak thatcher
  trudeau truman trump tusk voltaire washington widodo xi yeltsin zelensky zelenskyy zuma
`
    .trim()
    .split(/\s+/);
