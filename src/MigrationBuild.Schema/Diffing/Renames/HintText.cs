using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Diffing.Renames;

/// <summary>How a former name is said in the language of a schema file.</summary>
internal static class HintText
{
    /// <param name="former">Empty to say that there was none.</param>
    public static string Of(SourceFile file, string former) => LanguageOf(file) switch
    {
        ".prisma" => $"/// @renamedFrom({(former.All(IsPlain) ? former : $"\"{former.Replace("\"", "\"\"")}\"")})",
        ".hcl" => $"renamed_from = \"{former.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"",
        _ => $"-- migrationbuild:renamed_from {(former.Length == 0 ? "" : SqlPrinter.QuoteIdentifier(former))}".TrimEnd(),
    };

    public static string Where(SourceFile file) => LanguageOf(file) == ".hcl" ? "in its block" : "on a line above it";

    private static string LanguageOf(SourceFile file)
        => file.Path.LastIndexOf('.') is >= 0 and var dot ? file.Path.Substring(dot).ToLowerInvariant() : "";

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '-';
}
