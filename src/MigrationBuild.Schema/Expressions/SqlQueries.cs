using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Expressions;

/// <summary>Makes the queries that a catalog holds.</summary>
public static class SqlQueries
{
    /// <summary>The query with its canonical form and the columns that it gives.</summary>
    /// <param name="columnNames">Names for the first columns, in place of the query's own.</param>
    /// <param name="columns">Null where they are not known.</param>
    public static SqlQuery FromSyntax(SelectStmt query, NameScope names, IReadOnlyList<string> columnNames, out IReadOnlyList<QueryColumn>? columns)
        => Analyze(query, names, columnNames, Renaming.None, out columns, out _);

    /// <summary>Parses a text that came from no file, such as what a server prints. Null where it is no query.</summary>
    public static SqlQuery? Parse(string text, NameScope names, IReadOnlyList<string> columnNames, out IReadOnlyList<QueryColumn>? columns)
    {
        columns = null;
        return Parse(text) is { } query ? FromSyntax(query, names, columnNames, out columns) : null;
    }

    internal static SqlQuery Analyze(
        SelectStmt query,
        NameScope names,
        IReadOnlyList<string> columnNames,
        Renaming renaming,
        out IReadOnlyList<QueryColumn>? columns,
        out IReadOnlyList<QueryProblem> problems)
    {
        var canonical = ExpressionCanonicalizer.Canonicalize(query, new ExpressionContext(names), columnNames, renaming, out columns, out var references, out problems);
        return new SqlQuery(SqlPrinter.Print(canonical)) { References = references };
    }

    internal static SelectStmt? Parse(string text)
    {
        var statements = SqlParser.Parse(new SourceFile("", text)).Statements;
        return statements.Count == 1 ? statements[0].Syntax as SelectStmt : null;
    }
}
