using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Plpgsql;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Reverting;

/// <summary>
/// What a migration does to rows that were there before it, or that nothing here can know. Rows of a table that the migration makes, and values of a column that it adds, go when that is
/// taken back.
/// </summary>
/// <param name="names">What there is when the statement runs.</param>
/// <param name="order">The position of the migration among all, which tells what it has made.</param>
internal sealed class DataChanges(NameScope names, int order)
{
    public IEnumerable<(SyntaxNode Node, string What)> Find(SyntaxNode node)
    {
        if (Said(node) is { } what)
        {
            yield return (node, what);
            yield break;
        }

        // What is only defined does not run.
        if (node is CreateFunctionStmt or CreateTrigStmt or RuleStmt or ViewStmt or CreateMatViewStmt)
        {
            yield break;
        }

        foreach (var found in node.ChildNodes().SelectMany(Find))
        {
            yield return found;
        }
    }

    /// <summary>Whether a query that is run for itself calls what may do anything.</summary>
    public IEnumerable<(SyntaxNode Node, string What)> FindCalls(SyntaxNode node) => node switch
    {
        SelectStmt { Body: not SelectClause { Into: not null } } => Calls(node),
        PlpgsqlPerform { Query: { } query } => Calls(query),
        DoStmt or PlpgsqlStatement or PlpgsqlBranch or PlpgsqlHandler => node.ChildNodes().SelectMany(FindCalls),
        _ => [],
    };

    private string? Said(SyntaxNode node) => node switch
    {
        InsertStmt insert when !IsMadeHere(insert.Relation.Name) => $"it writes rows into {insert.Relation.Name}, which was there before",
        UpdateStmt update when !IsMadeHere(update.Relation.Name) && !AreAdded(update) => $"it changes rows of {update.Relation.Name}, which was there before",
        DeleteStmt delete when !IsMadeHere(delete.Relation.Name) => $"it deletes rows of {delete.Relation.Name}, which was there before",
        MergeStmt merge when !IsMadeHere(merge.Relation.Name) => $"it changes rows of {merge.Relation.Name}, which was there before",
        TruncateStmt truncate when truncate.Relations.Any(relation => !IsMadeHere(relation.Name)) => "it deletes all rows of a table that was there before",
        CopyStmt { IsFrom: true, Relation: { } relation } when !IsMadeHere(relation) => $"it writes rows into {relation}, which was there before",
        CallStmt call => $"it calls {call.Call.Name}, and what that does is not known here",
        ExecuteStmt => "it runs a statement that was prepared, and what that does is not known here",
        AlterEnumRenameValueStmt rename when names.FindType(rename.Name) is { } type && names.Catalog.FindType(type)?.Origin.Order != order =>
            $"it renames a label that rows may hold; this takes it back: ALTER TYPE {rename.Name} RENAME VALUE '{Quoted(rename.NewValue)}' TO '{Quoted(rename.OldValue)}'",
        _ => null,
    };

    private static string Quoted(StringConstant label) => label.Value.Replace("'", "''");

    private static IEnumerable<(SyntaxNode Node, string What)> Calls(SyntaxNode node)
        => node is FuncCall call && !IsHarmless(call.Name)
            ? [(node, $"it calls {call.Name}, and what that does is not known here")]
            : node.ChildNodes().SelectMany(Calls);

    /// <summary>PostgreSQL's own functions read, sleep, lock and set what is the session's; how far a sequence has come is no matter.</summary>
    private static bool IsHarmless(ObjectName name)
        => name.Schema == "pg_catalog" || (name.Schema is null && (BuiltInFunctions.Contains(name.Name) || name.Name.StartsWith("pg_", StringComparison.Ordinal)
            || name.Name is "set_config" or "setval" or "nextval" or "currval"));

    /// <summary>What cannot be found is made by the very statement, unless it is the system's.</summary>
    private bool IsMadeHere(ObjectName name)
        => names.FindRelation(name) is { } found
            ? names.Catalog.FindRelation(found) is { Origin: { File: not null } origin } && origin.Order == order
            : names.FindCarriedRelation(name) is null && name.Schema != "pg_catalog" && !name.Name.StartsWith("pg_", StringComparison.Ordinal);

    private bool AreAdded(UpdateStmt update)
        => names.FindRelation(update.Relation.Name) is { } found
            && names.Catalog.FindTable(found) is { } table
            && update.Assignments.SelectMany(assignment => assignment.Targets)
                .All(target => table.FindColumn(target.Column.Name) is { Origin: { File: not null } origin } && origin.Order == order);
}
