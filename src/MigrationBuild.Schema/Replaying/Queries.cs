using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Queries that make relations.</summary>
internal static class Queries
{
    /// <summary>The query and the columns of the relation that it makes; what the server would refuse is raised, and null.</summary>
    /// <param name="names">Names for the first columns.</param>
    /// <param name="tooManyNames">What the server says where there are more names than columns.</param>
    /// <param name="written">The query where it stands in the file as it is.</param>
    public static (SqlQuery Query, EquatableArray<Column> Columns)? Analyze(StatementReplay replay, SelectStmt query, EquatableArray<Identifier> names, string tooManyNames, SelectStmt? written)
    {
        var given = names.Select(name => NameGenerator.Truncate(name.Name)).ToList();
        var analyzed = SqlQueries.Analyze(query, replay.Names, given, Renaming.None, out var columns, out var problems);
        if (problems.Count > 0)
        {
            replay.Fail(problems[0].Error, problems[0].Node, problems[0].Message);
            return null;
        }

        if (columns is null)
        {
            replay.Report(ReplayDiagnostics.NotFollowed, query, "the columns that this query gives are not known, as it takes all of a relation or function that is not known here");
            return (analyzed with { Written = Text(replay, written) }, default);
        }

        if (given.Count > columns.Count)
        {
            replay.Fail(ServerError.SyntaxError, names[columns.Count], tooManyNames);
            return null;
        }

        if (columns.GroupBy(column => column.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            replay.Fail(ServerError.DuplicateColumn, query, $"column \"{twice.Key}\" specified more than once");
            return null;
        }

        return (
            analyzed with { Written = Text(replay, written) },
            columns.Select(column => new Column(column.Name, column.Type ?? DataTypes.Unknown)).ToEquatableArray());
    }

    /// <summary>The text means the same in another file only if the session looks for names where that one does.</summary>
    private static string? Text(StatementReplay replay, SelectStmt? written)
        => written is not null && replay.State.SearchPath == NameScope.DefaultSearchPath ? replay.TextOf(written) : null;
}
