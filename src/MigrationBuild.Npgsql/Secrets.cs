using System.Text.RegularExpressions;

namespace MigrationBuild.Npgsql;

/// <summary>Keeps passwords out of what is printed and recorded.</summary>
public static partial class Secrets
{
    private const string Stars = "********";

    /// <summary>Replaces passwords in SQL (<c>PASSWORD '…'</c>), in URLs and in connection strings.</summary>
    public static string Mask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = SqlPassword().Replace(text, "$1'" + Stars + "'");
        text = UrlPassword().Replace(text, "$1" + Stars + "@");
        return KeyPassword().Replace(text, "$1" + Stars);
    }

    [GeneratedRegex(@"(\bPASSWORD\s+)(?:[eE]?'(?:[^'\\]|''|\\.)*'|\$(\w*)\$.*?\$\2\$)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex SqlPassword();

    [GeneratedRegex(@"(\b\w+://[^/\s:@']*:)[^\s/@']+@")]
    private static partial Regex UrlPassword();

    [GeneratedRegex(@"(\b(?:password|pwd|passfile|sslpassword)\s*=\s*)(?:'[^']*'|""[^""]*""|[^;\s&'""]+)", RegexOptions.IgnoreCase)]
    private static partial Regex KeyPassword();
}
