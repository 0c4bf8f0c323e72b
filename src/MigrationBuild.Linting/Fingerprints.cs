using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting;

/// <summary>
/// What a finding is known by from one run to the next: its rule and its statement, whatever lines and blanks are put around it. Findings of one rule in one statement share it.
/// </summary>
internal static class Fingerprints
{
    private const int Bytes = 8;

    private static readonly Regex Blanks = new(@"\s+", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    /// <param name="statement">The statement; null where the finding lies in none.</param>
    public static string Of(SourceDiagnostic finding, ScriptStatement? statement)
    {
        var text = finding.File.Substring(statement?.Span ?? finding.Span);
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(finding.Id + " " + Blanks.Replace(text, " ").Trim()));
        return string.Concat(hash.Take(Bytes).Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
