using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;

namespace MigrationBuild.Linting;

/// <summary>Where PostgreSQL takes parameters: in expressions of the statements that it plans.</summary>
public static class StatementParameters
{
    /// <summary>Whether the text is one statement that takes parameters, and has as many in it: none is within a name or a string.</summary>
    public static bool Takes(string sql, int count) =>
        SqlParser.Parse(sql) is { Diagnostics.IsEmpty: true, Statements: { Count: 1 } statements }
        && statements[0].Syntax is SelectStmt or InsertStmt or UpdateStmt or DeleteStmt or MergeStmt
        && statements[0].Syntax.Tree<ParamRef>().Count() == count;
}
