using System.Text.RegularExpressions;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Directories;

/// <summary>
/// Files that hold the way forward and the way back, each behind a comment: <c>-- +goose Up</c> and <c>-- +goose Down</c>, <c>-- migrate:up</c> and <c>-- migrate:down</c>
/// (dbmate), <c>-- +migrate Up</c> and <c>-- +migrate Down</c> (sql-migrate). Only the first of them runs when the database goes forward.
/// </summary>
public static class ForwardSection
{
    private static readonly Regex Marker = new(
        @"^[ \t]*--[ \t]*(?:\+goose|\+migrate|migrate:)[ \t]*(?<way>up|down)\b(?<options>[^\r\n]*)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.Compiled);

    private static readonly Regex NoTransaction = new(
        @"\A--[ \t]*no-transaction\b|^[ \t]*--[ \t]*\+goose[ \t]+NO[ \t]+TRANSACTION\b|^[ \t]*--[ \t]*migrate:up\b[^\r\n]*\btransaction:false\b|^[ \t]*--[ \t]*\+migrate[ \t]+Up\b[^\r\n]*\bnotransaction\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.Compiled);

    /// <summary>The file with blanks for what does not run forward, so that all places stay what they are; the file itself where all of it does.</summary>
    public static SourceFile Of(SourceFile file) => Blank(file.Text) is { } forward ? new SourceFile(file.Path, forward) : file;

    /// <summary>Parses what runs forward. The script is one of the file as it is.</summary>
    public static SqlScript Parse(SourceFile file, SqlParseOptions options)
    {
        var script = SqlParser.Parse(Of(file), options);
        return ReferenceEquals(script.File, file) ? script : script with { File = file, Diagnostics = script.Diagnostics.Select(diagnostic => diagnostic with { File = file }).ToEquatableArray() };
    }

    /// <summary>Whether the tool that reads such comments is told to run the file outside of a transaction.</summary>
    public static bool OptsOutOfTransaction(string text) => text.IndexOf("transaction", StringComparison.OrdinalIgnoreCase) >= 0 && NoTransaction.IsMatch(text);

    /// <summary>The text with blanks for what does not run forward; null where all of it does.</summary>
    private static string? Blank(string text)
    {
        if (text.IndexOf("migrate", StringComparison.OrdinalIgnoreCase) < 0 && text.IndexOf("goose", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return null;
        }

        var markers = Marker.Matches(text).Cast<Match>().ToList();
        if (!markers.Exists(marker => marker.Groups["way"].Value.Equals("up", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var forward = text.ToCharArray();
        var isForward = false;
        var start = 0;
        foreach (var marker in markers)
        {
            Blank(forward, start, isForward ? start : marker.Index);
            (start, isForward) = (marker.Index + marker.Length, marker.Groups["way"].Value.Equals("up", StringComparison.OrdinalIgnoreCase));
        }

        Blank(forward, start, isForward ? start : forward.Length);
        return new string(forward);
    }

    private static void Blank(char[] text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            text[i] = text[i] is '\r' or '\n' ? text[i] : ' ';
        }
    }
}
