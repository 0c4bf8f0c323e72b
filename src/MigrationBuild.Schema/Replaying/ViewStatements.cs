using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>CREATE VIEW</c> and <c>ALTER VIEW</c>.</summary>
internal static class ViewStatements
{
    private const string CheckOption = "check_option";

    public static void Apply(StatementReplay replay, ViewStmt statement)
    {
        var isTemporary = statement.Persistence == Postgres.Syntax.Tables.Persistence.Temporary;
        if ((isTemporary ? TableStatements.NewTemporaryName(replay, statement.Name) : replay.NewName(statement.Name)) is not { } name)
        {
            return;
        }

        var query = statement.IsRecursive ? Recursive(statement) : statement.Query;
        if (Queries.Analyze(replay, query, statement.Columns, "CREATE VIEW specifies more column names than columns", statement.IsRecursive ? null : statement.Query) is not { } analyzed)
        {
            return;
        }

        var made = new View(name.Name, analyzed.Query)
        {
            Columns = analyzed.Columns,
            Options = OptionsOf(statement),
            Origin = replay.OriginOf(statement),
        };
        if (!RelationNames.IsTaken(replay.Catalog, name))
        {
            replay.Catalog = replay.Catalog.With(name.Schema, made);
        }
        else if (!statement.OrReplace)
        {
            replay.Fail(ServerError.DuplicateTable, statement.Name, $"relation \"{name.Name}\" already exists");
        }
        else if (replay.Catalog.FindRelation(name) is not View old)
        {
            replay.Fail(ServerError.WrongObjectType, statement.Name, $"\"{name.Name}\" is not a view");
        }
        else if (CanReplace(replay, statement, old, made))
        {
            replay.Catalog = replay.Catalog.With(name.Schema, Replace(old, made));
        }
    }

    /// <summary>The subcommands of ALTER TABLE that views have too.</summary>
    public static void Apply(StatementReplay replay, QualifiedName name, AlterTableCmd command)
    {
        var view = (View)replay.Catalog.FindRelation(name)!;
        switch (command)
        {
            case SetOptionsCmd set:
                view = view with { Options = Normalized(StorageParameters.Set(view.Options, set.Options)) };
                break;
            case ResetOptionsCmd reset:
                view = view with { Options = StorageParameters.Reset(view.Options, reset.Options) };
                break;
            case SetDefaultCmd or DropDefaultCmd:
                var written = command is SetDefaultCmd set2 ? set2.Column : ((DropDefaultCmd)command).Column;
                if (replay.RequireColumn(view, written) is not { } column)
                {
                    return;
                }

                var value = command is SetDefaultCmd { Value: var expression } ? TableColumns.DefaultOf(replay, column.Type, expression) : null;
                view = view with { Columns = view.Columns.SetItem(view.Columns.ToList().IndexOf(column), column with { Default = value }) };
                break;
            case ChangeOwnerCmd change:
                OwnerStatements.Set(replay, name, change.NewOwner);
                return;
            default:
                replay.Fail(ServerError.WrongObjectType, command, $"ALTER action {AlterTableStatements.Words(command)} cannot be performed on relation \"{name.Name}\"");
                return;
        }

        replay.Catalog = replay.Catalog.With(name.Schema, view);
    }

    /// <summary>Columns may only be added, at the end (<c>checkViewColumns</c>).</summary>
    private static bool CanReplace(StatementReplay replay, ViewStmt statement, View old, View made)
    {
        if (old.Columns.IsEmpty || made.Columns.IsEmpty)
        {
            return true;
        }

        if (made.Columns.Count < old.Columns.Count)
        {
            replay.Fail(ServerError.InvalidTableDefinition, statement.Query, "cannot drop columns from view");
            return false;
        }

        for (var i = 0; i < old.Columns.Count; i++)
        {
            var (before, after) = (old.Columns[i], made.Columns[i]);
            if (before.Name != after.Name)
            {
                replay.Fail(ServerError.InvalidTableDefinition, statement.Query, $"cannot change name of view column \"{before.Name}\" to \"{after.Name}\"");
                return false;
            }

            if (!ViewColumns.MayBeSame(before.Type, after.Type))
            {
                replay.Fail(
                    ServerError.InvalidTableDefinition,
                    statement.Query,
                    $"cannot change data type of view column \"{before.Name}\" from {TypeText(replay, before)} to {TypeText(replay, after)}");
                return false;
            }
        }

        return true;
    }

    private static string TypeText(StatementReplay replay, Column column) => DataTypeFormatter.Format(column.Type, replay.State.SearchPath);

    /// <summary>What was said of the view besides its definition stays.</summary>
    private static View Replace(View old, View made) => made with
    {
        Comment = old.Comment,
        Access = old.Access,
        Triggers = old.Triggers,
        Rules = old.Rules,
        Columns = made.Columns
            .Select((column, i) => i < old.Columns.Count ? column with { Comment = old.Columns[i].Comment, Default = old.Columns[i].Default, Access = old.Columns[i].Access } : column)
            .ToEquatableArray(),
    };

    /// <summary><c>CREATE RECURSIVE VIEW v (a) AS q</c> is <c>WITH RECURSIVE v (a) AS (q) SELECT a FROM v</c>.</summary>
    private static SelectStmt Recursive(ViewStmt statement)
    {
        var name = new Identifier(statement.Name.Name);
        var with = new WithClause(true, EquatableArray.Create(new CommonTableExpr(name, statement.Columns, CteMaterialization.Unspecified, statement.Query, null, null)));
        var targets = statement.Columns.Select(column => new ResTarget(new ColumnRef(EquatableArray.Create(column)), null)).ToEquatableArray();
        var from = EquatableArray.Create<FromItem>(new RangeVar(new ObjectName(EquatableArray.Create(name)), false, null));
        return new SelectStmt(new SelectClause(null, targets, null, from, null, null, null, default)) with { With = with };
    }

    private static EquatableArray<StorageParameter> OptionsOf(ViewStmt statement)
    {
        var options = Normalized(StorageParameters.From(statement.Options));
        return statement.CheckOption == ViewCheckOption.None
            ? options
            : options
                .Where(option => option.Name != CheckOption)
                .Append(new StorageParameter(CheckOption, statement.CheckOption == ViewCheckOption.Local ? "local" : "cascaded"))
                .OrderBy(option => option.Name, StringComparer.Ordinal)
                .ToEquatableArray();
    }

    /// <summary>The options as they are compared: however truth was spelled, and not where they say what goes without saying.</summary>
    public static EquatableArray<StorageParameter> Normalized(EquatableArray<StorageParameter> options)
        => options
            .Select(option => option.Name == CheckOption ? option with { Value = option.Value.ToLowerInvariant() } : option with { Value = IsTrue(option.Value) ? "true" : "false" })
            .Where(option => option.Value != "false")
            .ToEquatableArray();

    private static bool IsTrue(string value) => value.ToLowerInvariant() is "true" or "on" or "1" or "yes" or "t" or "y";
}
