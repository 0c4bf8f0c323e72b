using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Effects;

/// <content>
/// Queries and changes of rows. Which index is used is for the planner to say; here a relation counts as read as a whole unless a condition compares the first column of one of
/// its indexes.
/// </content>
public sealed partial class EffectTable
{
    /// <summary>The statement runs a query, with what that reads, writes, and the foreign keys that are looked up.</summary>
    /// <param name="reads">Whether it is run now, rather than only looked at.</param>
    private IEnumerable<Effect> OfRun(Statement cause, SyntaxNode query, bool reads) =>
    [
        .. OfReads(cause, query, reads, expandsViews: true),
        .. query.Tree<Statement>().SelectMany(statement => OfWrite(cause, statement)),
        .. OfSequenceCalls(cause, query),
    ];

    /// <summary>What a query names, common table expressions aside.</summary>
    /// <param name="expandsViews">Whether the tables beneath views are locked too, as they are where a query is planned.</param>
    private IEnumerable<Effect> OfReads(SyntaxNode cause, SyntaxNode? query, bool scans, bool expandsViews)
    {
        var withNames = new HashSet<string>(query.Tree<CommonTableExpr>().Select(each => each.Name.Name), StringComparer.Ordinal);
        var written = new HashSet<RangeVar>(query.Tree<Statement>().Select(Target).OfType<RangeVar>().Concat(query.Tree<IntoClause>().Select(into => into.Relation)), ReferenceComparer.Instance);
        return
            from relation in query.Tree<RangeVar>()
            where !written.Contains(relation) && (relation.Name.Schema is not null || !withNames.Contains(relation.Name.Name))
            let mode = IsRowLocked(query!, relation) ? LockMode.RowShare : LockMode.AccessShare
            from each in Beneath(Resolve(relation.Name), expandsViews).SelectMany(name => relation.IsOnly || !expandsViews ? [name] : Family(name))
            select On(cause, each, mode, scans && HasRows(each) && !IsFoundByIndex(query!, each) ? Work.Scan : Work.None);
    }

    /// <summary>A view and all that its query is made of.</summary>
    private IEnumerable<QualifiedName> Beneath(QualifiedName name, bool expandsViews) =>
        expandsViews && _before.Catalog.FindRelation(name) is View view
            ? RelationsOf(view.Query.References).Where(each => each != name).SelectMany(each => Beneath(each, true)).Prepend(name).Distinct()
            : [name];

    private static IEnumerable<QualifiedName> RelationsOf(IEnumerable<ObjectId> references) =>
        references.Where(reference => reference.Kind is ObjectKind.Relation or ObjectKind.Column).Select(reference => reference.Name).Distinct();

    private static RangeVar? Target(Statement statement) => statement switch
    {
        InsertStmt insert => insert.Relation,
        UpdateStmt update => update.Relation,
        DeleteStmt delete => delete.Relation,
        MergeStmt merge => merge.Relation,
        _ => null,
    };

    private IEnumerable<Effect> OfWrite(SyntaxNode cause, Statement statement)
    {
        if (Target(statement) is not { } target)
        {
            return [];
        }

        var table = Resolve(target.Name);
        if (statement is InsertStmt insert)
        {
            var canFail = KeysOf(table).Any() || HasIndexes(table);
            return OfLookUps(cause, KeysOf(table)).Prepend(
                On(cause, table, LockMode.RowExclusive, Work.Write) with { CanFailOnData = canFail && insert.OnConflict is not { IsUpdate: false } });
        }

        var isAll = Condition(statement) is null || !IsFoundByIndex(statement, table);
        return
        [
            .. (target.IsOnly ? [table] : Family(table)).SelectMany(each => OfChangedRows(cause, each, isAll)),
            .. OfLookUps(cause, KeysOf(table).Where(key => key.Columns.Any(Assigned(statement).Contains))),
            .. statement is DeleteStmt ? KeysTo(table).Select(entry => On(cause, entry.Table, LockMode.RowShare) with { CanFailOnData = true }) : [],
        ];
    }

    /// <summary>The planner opens all indexes of what it changes, and since 16 those of a partitioned table itself too.</summary>
    private IEnumerable<Effect> OfChangedRows(SyntaxNode cause, QualifiedName table, bool isAll) =>
    [
        On(cause, table, LockMode.RowExclusive, HasRows(table) ? Work.Write | (isAll ? Work.Scan : Work.None) : Work.None),
        .. HasRows(table) || _before.TargetVersion >= 16 ? OnIndexes(cause, table, LockMode.RowExclusive) : [],
    ];

    /// <summary>Foreign keys of new rows are looked up.</summary>
    private static IEnumerable<Effect> OfLookUps(SyntaxNode cause, IEnumerable<ForeignKeyConstraint> keys) =>
        keys.Select(key => On(cause, key.ReferencedTable, LockMode.RowShare));

    private static HashSet<string> Assigned(Statement statement) => new(
        statement.Tree<Assignment>().SelectMany(assignment => assignment.Targets).Select(target => target.Column.Name), StringComparer.Ordinal);

    private static Expression? Condition(Statement statement) => statement switch
    {
        UpdateStmt update => update.Where,
        DeleteStmt delete => delete.Where,
        _ => null,
    };

    /// <summary>Whether <c>FOR UPDATE</c> or its like is about the relation.</summary>
    private static bool IsRowLocked(SyntaxNode query, RangeVar relation) =>
        query.Tree<SelectStmt>().Any(select => select.Locking.Any(clause =>
            clause.Relations.IsEmpty
                ? select.Body is SelectClause body && body.From.SelectMany(item => item.Tree<RangeVar>()).Any(each => ReferenceEquals(each, relation))
                : clause.Relations.Any(name => name.Name == (relation.Alias?.Name.Name ?? relation.Name.Name))));

    private bool IsFoundByIndex(SyntaxNode query, QualifiedName table)
    {
        var known = _before.Catalog.FindHeap(table);
        var first = new HashSet<string>(
            (known?.Indexes.AsEnumerable() ?? []).Select(index => index.Elements[0].Column)
                .Concat((known as Table)?.Constraints.Select(FirstColumn) ?? []).OfType<string>(),
            StringComparer.Ordinal);
        return first.Count > 0 && Conditions(query).SelectMany(condition => condition.Tree<ColumnRef>()).Any(column => first.Contains(column.Name));
    }

    private static string? FirstColumn(Constraint constraint) => constraint switch
    {
        PrimaryKeyConstraint key => key.Columns[0],
        UniqueConstraint key => key.Columns[0],
        _ => null,
    };

    /// <summary>Conditions, and what the least and the greatest value is asked of.</summary>
    private static IEnumerable<SyntaxNode> Conditions(SyntaxNode query) =>
        query.Tree().Select(node => node switch
        {
            FuncCall { Name.Name: "min" or "max" } extreme => extreme,
            SelectClause select => select.Where,
            Statement statement => Condition(statement),
            _ => null,
        }).OfType<SyntaxNode>();

    /// <summary><c>nextval</c> and its like.</summary>
    private IEnumerable<Effect> OfSequenceCalls(SyntaxNode cause, SyntaxNode node) =>
        from sequence in Expressions.Sequences(node, _before.Names)
        select On(cause, sequence, LockMode.RowExclusive);

    private IEnumerable<Effect> OfCopy(CopyStmt copy) => copy switch
    {
        { Query: { } query } => OfRun(copy, query, reads: true),
        { IsFrom: true, Relation: { } table } => OfLookUps(copy, KeysOf(Resolve(table))).Prepend(On(copy, table, LockMode.RowExclusive, Work.Write) with { CanFailOnData = true }),
        { Relation: { } table } => [On(copy, table, LockMode.AccessShare, Work.Scan)],
        _ => [],
    };

    /// <summary>Without ANALYZE it is planned only: it takes the same locks.</summary>
    private IEnumerable<Effect> OfExplain(ExplainStmt explain)
    {
        var effects = Of(explain.Query);
        return explain.Options.IsOn("analyze") ? effects : effects.Select(effect => effect with { Work = Work.None, CanFailOnData = false });
    }
}
