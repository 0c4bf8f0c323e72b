using System.Text.RegularExpressions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Linting.Fixes;

/// <summary>What a migration says to the tool that runs it: where its way forward begins, and that it wants no transaction.</summary>
/// <param name="Start">What a new file begins with.</param>
/// <param name="StartAlone">What one begins with that is to run outside of a transaction.</param>
internal sealed record FileConvention(string Start, string StartAlone)
{
    private static readonly Regex Marker = new(
        @"^[ \t]*--[ \t]*(?<tool>\+goose|\+migrate|migrate:)[ \t]*up\b[^\r\n]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline);

    /// <summary>Atlas's, and ours.</summary>
    public static FileConvention Atlas { get; } = new("", "-- atlas:txmode none\n\n");

    private static readonly FileConvention Sqlx = new("", "-- no-transaction\n\n");

    /// <summary>Flyway sees by itself that no statement of a file goes into a transaction.</summary>
    private static readonly FileConvention Flyway = new("", "");

    private static readonly FileConvention Goose = new("-- +goose Up\n", "-- +goose NO TRANSACTION\n-- +goose Up\n");

    private static readonly FileConvention Dbmate = new("-- migrate:up\n", "-- migrate:up transaction:false\n");

    private static readonly FileConvention SqlMigrate = new("-- +migrate Up\n", "-- +migrate Up notransaction\n");

    /// <summary>That of a file, by its comments and its name.</summary>
    public static FileConvention Of(SourceFile file) => Marker.Match(file.Text) is { Success: true } marker
        ? marker.Groups["tool"].Value.ToLowerInvariant() switch
        {
            "+goose" => Goose,
            "+migrate" => SqlMigrate,
            _ => Dbmate,
        }
        : MigrationLayouts.DetectFile(file.Path) switch
        {
            MigrationLayout.GolangMigrate => Sqlx,
            MigrationLayout.Flyway => Flyway,
            _ => Atlas,
        };

    /// <summary>Whether the file has a part for the way back, which is nobody's to move, or marks that go around a statement.</summary>
    public static bool HasMarks(SourceFile file) => Marker.IsMatch(file.Text);

    /// <summary>The edit by which a file that says nothing of it asks for no transaction; null where its tool cannot be asked.</summary>
    /// <param name="text">The file.</param>
    /// <param name="newLine">Its line end.</param>
    /// <param name="hasHeader">Whether it begins with comments, to which the request is added.</param>
    public TextEdit? AskForNone(string text, string newLine, bool hasHeader)
    {
        if (StartAlone.Length == 0)
        {
            return null;
        }

        var marker = Marker.Match(text);
        return !marker.Success ? TextEdit.Insert(text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0, (hasHeader ? StartAlone.Substring(0, StartAlone.Length - 1) : StartAlone).Replace("\n", newLine))
            : ReferenceEquals(this, Goose) ? TextEdit.Insert(marker.Index, StartAlone.Substring(0, StartAlone.IndexOf('\n')) + newLine)
            : TextEdit.Insert(marker.Index + marker.Length, StartAlone.Substring(Start.Length - 1).TrimEnd('\n'));
    }
}
