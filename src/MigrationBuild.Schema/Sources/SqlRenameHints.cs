using System.Text.RegularExpressions;
using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Sources;

/// <summary><c>-- migrationbuild:renamed_from old</c> above a CREATE TABLE, or above or behind the definition of a column.</summary>
internal static class SqlRenameHints
{
    private static readonly Regex Pattern = new(@"\Amigrationbuild:renamed_from(?:\s+(?<name>.*))?\z", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    public static IReadOnlyList<RenameHint> Read(SqlScript script, int order, ICollection<SourceDiagnostic> diagnostics)
    {
        var comments = script.Comments.Where(comment => Pattern.IsMatch(comment.GetText(script.File))).ToList();
        if (comments.Count == 0)
        {
            return [];
        }

        var targets = Targets(script);
        var hints = new List<RenameHint>();
        foreach (var comment in comments)
        {
            var place = new Origin(script.File, comment.Span, order);
            if (NameIn(Pattern.Match(comment.GetText(script.File)).Groups["name"].Value) is { } name)
            {
                hints.Add(new RenameHint(script.File, targets.TryGetValue(comment, out var target) ? target : null, new FormerName(name, place)));
            }
            else
            {
                RenameHints.Report(diagnostics, place, "What follows migrationbuild:renamed_from is not one name as SQL writes it. Give the former name without its schema, in double quotes where it needs them.");
            }
        }

        return hints;
    }

    /// <summary>The former name; empty where there is none to be read, null where the text is no name.</summary>
    private static string? NameIn(string text) => text.Length == 0 ? "" : QualifiedNameText.Parse(text) is [var only] ? only : null;

    /// <summary>Where the declaration begins that a comment belongs to.</summary>
    private static Dictionary<Comment, int> Targets(SqlScript script)
    {
        var targets = new Dictionary<Comment, int>();
        foreach (var statement in script.Statements.Select(statement => statement.Syntax).Where(statement => statement is CreateStmt or AlterTableStmt))
        {
            foreach (var column in ColumnsIn(statement))
            {
                Add(script.LeadingComments(column), column);
                Add(script.TrailingComments(column), column);
            }

            Add(statement is CreateStmt ? script.LeadingComments(statement) : default, statement);
        }

        return targets;

        void Add(EquatableArray<Comment> comments, SyntaxNode node)
        {
            foreach (var comment in comments)
            {
                targets[comment] = node.Span.Start;
            }
        }
    }

    private static IEnumerable<ColumnDef> ColumnsIn(SyntaxNode node)
        => node.ChildNodes().SelectMany(child => child is ColumnDef column ? [column] : ColumnsIn(child));
}
