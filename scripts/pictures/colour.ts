/** Programs style what they print only where they are told that the terminal has colours: before they are loaded. */
process.env['FORCE_COLOR'] = '1';
