using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Oracle.Fuzzing;

/// <summary>What is true of every text, whatever it holds.</summary>
public static class Invariants
{
    /// <summary>What is broken, or null. Exceptions of the parser are those of the caller.</summary>
    public static string? FindViolation(string text)
    {
        var file = new SourceFile("", text);
        var script = SqlParser.Parse(file);
        var end = 0;
        foreach (var comment in script.Comments)
        {
            if (comment.Span.Start < end || comment.Span.End > text.Length)
            {
                return $"comment {comment.Span} behind {end} in {text.Length}";
            }

            end = comment.Span.End;
        }

        foreach (var diagnostic in script.Diagnostics)
        {
            if (diagnostic.Span.Start < 0 || diagnostic.Span.End > text.Length)
            {
                return $"diagnostic {diagnostic.Span} in {text.Length}";
            }
        }

        end = 0;
        var invalid = 0;
        foreach (var statement in script.Statements)
        {
            if (statement.Span.Start < end || statement.FullSpan.Start < end || !statement.FullSpan.Contains(statement.Span) || statement.FullSpan.End > text.Length)
            {
                return $"statement {statement.Span} of {statement.FullSpan} behind {end} in {text.Length}";
            }

            end = statement.FullSpan.End;
            invalid += statement.Syntax is InvalidStatement ? 1 : 0;
            if (FindViolation(statement) is { } violation)
            {
                return violation;
            }
        }

        // One statement may hold several variables of psql.
        var errors = script.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return invalid <= errors && (invalid > 0 || errors == 0)
            ? FindFragmentViolation(file)
            : "an invalid statement without its error, or an error without one";
    }

    private static string? FindViolation(ScriptStatement statement)
    {
        if (statement.Syntax is MetaCommandStmt or InvalidStatement)
        {
            return null;
        }

        if (statement.Syntax.Span != statement.Span)
        {
            return $"{statement.Syntax.GetType().Name} {statement.Syntax.Span} in a statement {statement.Span}";
        }

        return FindOutside(statement.Syntax) ?? FindUnprintable(statement.Syntax);
    }

    /// <summary>A node outside of its parent. What the grammar adds itself, as pg_catalog before int, has no place of its own.</summary>
    private static string? FindOutside(SyntaxNode node)
    {
        foreach (var child in node.ChildNodes())
        {
            if (!node.Span.Contains(child.Span) && !child.Span.IsEmpty)
            {
                return $"{child.GetType().Name} {child.Span} outside of {node.GetType().Name} {node.Span}";
            }

            if (FindOutside(child) is { } violation)
            {
                return violation;
            }
        }

        return null;
    }

    private static string? FindUnprintable(Statement statement)
    {
        string printed;
        try
        {
            printed = SqlPrinter.Print(statement);
        }
        catch (NotSupportedException)
        {
            return null;
        }

        var again = SqlParser.Parse(printed);
        return again.Statements.Count == 1 && again.Statements[0].Syntax.Equals(statement) ? null : $"{statement.GetType().Name} printed as another: {printed}";
    }

    private static string? FindFragmentViolation(SourceFile file)
    {
        var whole = new TextSpan(0, file.Text.Length);
        if (SqlParser.ParsePlpgsql(file, whole) is { } block && FindOutside(block) is { } violation)
        {
            return violation;
        }

        var expression = SqlParser.ParseExpression(file);
        var type = SqlParser.ParseTypeName(file);
        return (expression.Node is null) != (expression.Error is null) && (type.Node is null) != (type.Error is null)
            ? (expression.Node is null ? null : FindOutside(expression.Node)) ?? (type.Node is null ? null : FindOutside(type.Node))
            : "a fragment with both a node and an error, or with neither";
    }
}
