using System.Text.RegularExpressions;

namespace MigrationBuild.Schema.Directories;

/// <summary>What Diesel reads beside <c>up.sql</c>.</summary>
public static class DieselMetadata
{
    public const string FileName = "metadata.toml";

    private static readonly Regex NoTransaction = new(@"^\s*run_in_transaction\s*=\s*false\b", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.Compiled);

    /// <summary>Whether the migration runs outside of a transaction.</summary>
    public static bool RefusesTransaction(string text) => NoTransaction.IsMatch(text);
}
