using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Effects;

/// <content>What holds queries and expressions: views, rules, policies, triggers, functions. To be analysed, what they name is locked for reading.</content>
public sealed partial class EffectTable
{
    private IEnumerable<Effect> OfView(ViewStmt view)
    {
        var reads = OfReads(view, view.Query, scans: false, expandsViews: false);
        return view.OrReplace && _before.Names.FindRelation(view.Name) is { } replaced ? reads.Prepend(On(view, replaced, LockMode.AccessExclusive)) : reads;
    }

    /// <summary>CONCURRENTLY compares the new rows with the old ones, and changes those that differ; else they are written anew.</summary>
    private IEnumerable<Effect> OfRefresh(RefreshMatViewStmt refresh)
    {
        var name = Resolve(refresh.Name);
        var query = (_before.Catalog.FindRelation(name) as MaterializedView)?.Query;
        var sources = query is null ? [] : RelationsOf(query.References).SelectMany(each => Beneath(each, true)).SelectMany(Family).Distinct();
        if (refresh.WithNoData)
        {
            return OnIndexes(refresh, name, LockMode.AccessExclusive).Prepend(On(refresh, name, LockMode.AccessExclusive, Work.Discard));
        }

        var reads = sources.Select(source => On(refresh, source, LockMode.AccessShare, HasRows(source) ? Work.Scan : Work.None));
        return refresh.IsConcurrent
            ? reads.Concat(OnIndexes(refresh, name, LockMode.RowExclusive)).Prepend(On(refresh, name, LockMode.Exclusive, Work.Scan | Work.Write) with { CanFailOnData = true })
            : reads.Concat(OnIndexes(refresh, name, LockMode.AccessExclusive, Work.RebuildIndexes))
                .Prepend(On(refresh, name, LockMode.AccessExclusive, HasIndexes(name) ? Work.RewriteAll : Work.Rewrite) with { CanFailOnData = HasUniqueIndex(name) });
    }

    private bool HasUniqueIndex(QualifiedName view) => _before.Catalog.FindHeap(view) is not { } known || known.Indexes.Any(index => index.Unique);

    /// <summary>The actions' tables are locked as if the actions were run.</summary>
    private IEnumerable<Effect> OfRule(RuleStmt rule) =>
    [
        On(rule, rule.Relation, LockMode.AccessExclusive),
        .. OfReads(rule, rule.Where, scans: false, expandsViews: false),
        .. from action in rule.Actions
           from effect in OfReads(rule, action, scans: false, expandsViews: false)
               .Concat(action.Tree<Statement>().Select(Target).OfType<Postgres.Syntax.Queries.RangeVar>().Select(target => On(rule, target.Name, LockMode.RowExclusive)))
           where effect.Relation.Name is not ("old" or "new")
           select effect,
    ];

    private IEnumerable<Effect> OfPolicy(Statement policy, ObjectName table, params SyntaxNode?[] conditions) =>
        conditions.SelectMany(condition => OfReads(policy, condition, scans: false, expandsViews: false)).Prepend(On(policy, table, LockMode.AccessExclusive));

    private IEnumerable<Effect> OfCreateTrigger(CreateTrigStmt trigger)
    {
        var table = Resolve(trigger.Relation);
        var tables = trigger.IsForEachRow && FindTable(table) is { PartitionKey: not null } ? Family(table) : [table];
        var effects = OnAll(trigger, tables, LockMode.ShareRowExclusive);
        return trigger.From is { } from ? effects.Append(On(trigger, from, LockMode.AccessShare)) : effects;
    }

    /// <summary>Only a body in SQL is analysed; PL/pgSQL is read for its grammar.</summary>
    private IEnumerable<Effect> OfCreateFunction(CreateFunctionStmt function)
    {
        var body = function.Options.OfType<FunctionBodyOption>().FirstOrDefault()?.Body.Value;
        var isSql = function.Options.OfType<FunctionLanguageOption>().All(option => option.Language.Name == "sql");
        IEnumerable<SyntaxNode> statements = function.SqlBody is { } atomic
            ? [atomic]
            : isSql && body is not null ? SqlParser.Parse(body).Statements.Select(statement => statement.Syntax) : [];
        return
            from statement in statements
            from effect in OfRun(function, statement, reads: false)
            select effect with { Work = Work.None, CanFailOnData = false };
    }
}
