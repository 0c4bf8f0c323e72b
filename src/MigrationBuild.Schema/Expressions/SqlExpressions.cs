using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Expressions;

/// <summary>Makes the expressions that a catalog holds.</summary>
public static class SqlExpressions
{
    /// <summary>The expression with the canonical form that it has in that context.</summary>
    public static SqlExpression FromSyntax(Expression expression, ExpressionContext context)
        => Analyze(expression, context, out _);

    internal static SqlExpression Analyze(Expression expression, ExpressionContext context, out IReadOnlyList<QueryProblem> problems)
    {
        var canonical = ExpressionCanonicalizer.Canonicalize(expression, context, Renaming.None, out var references, out problems);
        return new(expression, SqlPrinter.Print(canonical)) { References = references };
    }

    /// <summary>The type of the expression's value; null where it is not known.</summary>
    public static DataType? TypeOf(SqlExpression expression, ExpressionContext context) => ExpressionCanonicalizer.TypeOf(expression.Syntax, context);

    /// <summary>The expression after a renaming, in its canonical form. The context is that before it.</summary>
    internal static SqlExpression Rename(SqlExpression expression, ExpressionContext context, Renaming renaming)
    {
        var renamed = ExpressionCanonicalizer.Canonicalize(expression.Syntax, context, renaming, out var references, out _);
        return new(renamed, SqlPrinter.Print(renamed)) { References = renaming.Apply(references) };
    }

    /// <summary>Parses the text of a file as one expression. Where it is none, <paramref name="error"/> says why and the result is null.</summary>
    public static SqlExpression? Parse(SourceFile file, ExpressionContext context, out SourceDiagnostic? error)
    {
        var parsed = SqlParser.ParseExpression(file);
        error = parsed.Error;
        return parsed.Node is { } syntax ? FromSyntax(syntax, context) : null;
    }

    /// <summary>Parses a text that came from no file, such as what a server prints.</summary>
    public static SqlExpression? Parse(string text, ExpressionContext context) => Parse(new SourceFile("", text), context, out _);
}
