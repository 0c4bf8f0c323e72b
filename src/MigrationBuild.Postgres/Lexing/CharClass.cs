namespace MigrationBuild.Postgres.Lexing;

/// <summary>The character classes of PostgreSQL's scan.l. Every character beyond ASCII, a lone surrogate too, is a letter to it.</summary>
internal static class CharClass
{
    internal const char Hole = '\uFFFC';

    private const byte Space = 1;
    private const byte IdentifierStart = 2;
    private const byte IdentifierPart = 4;
    private const byte Digit = 8;
    private const byte OperatorChar = 16;
    private const byte HexDigit = 32;

    private static readonly byte[] Classes = BuildClasses();

    internal static bool IsSpace(char c) => c < 128 && (Classes[c] & Space) != 0;

    internal static bool IsIdentifierStart(char c) => c >= 128 || (Classes[c] & IdentifierStart) != 0;

    internal static bool IsIdentifierPart(char c) => c >= 128 || (Classes[c] & IdentifierPart) != 0;

    internal static bool IsDigit(char c) => c is >= '0' and <= '9';

    internal static bool IsHexDigit(char c) => c < 128 && (Classes[c] & HexDigit) != 0;

    internal static bool IsOperator(char c) => c < 128 && (Classes[c] & OperatorChar) != 0;

    /// <summary>With one of these in it an operator may end in <c>+</c> or <c>-</c>.</summary>
    internal static bool LetsOperatorEndInSign(char c) => c is '~' or '!' or '@' or '#' or '^' or '&' or '|' or '`' or '?' or '%';

    private static byte[] BuildClasses()
    {
        var classes = new byte[128];
        Mark(" \t\n\r\f\v", Space);
        for (var c = 'a'; c <= 'z'; c++)
        {
            classes[c] |= IdentifierStart | IdentifierPart;
            classes[c & ~0x20] |= IdentifierStart | IdentifierPart;
        }

        Mark("_", IdentifierStart | IdentifierPart);
        Mark("$", IdentifierPart);
        Mark("0123456789", Digit | IdentifierPart | HexDigit);
        Mark("abcdefABCDEF", HexDigit);
        Mark("~!@#^&|`?+-*/%<>=", OperatorChar);
        return classes;

        void Mark(string characters, byte flags)
        {
            foreach (var c in characters)
            {
                classes[c] |= flags;
            }
        }
    }
}
