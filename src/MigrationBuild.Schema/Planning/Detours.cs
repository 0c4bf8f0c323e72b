using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Planning;

/// <summary>
/// What a difference does not name but PostgreSQL insists on: objects that stand in the way of a change are dropped before it and made again
/// after it, as <c>ATRememberToRebuild…</c> does for those that it knows how to rebuild itself.
/// </summary>
internal sealed class Detours(Catalog current, Catalog desired, SchemaScope scope, PlanGraphs graphs, EquatableArray<Change> difference, PlanOptions options)
{
    private readonly ChangeList _changes = new(difference);

    /// <summary>The difference with its detours.</summary>
    public EquatableArray<Change> Changes()
    {
        InheritanceDetours.Add(current, desired, scope, _changes);
        RebuildGeneratedColumns();
        RebuildPolicies();
        RebuildIndexes();
        RebuildChecks();
        RebuildForeignKeys();
        ObjectDetours.Add(current, desired, graphs, _changes);
        KeepStatisticsTargets();
        OrderRenames();
        OrderPersistence();
        return _changes.ToEquatableArray();
    }

    /// <summary>The column gets another type, by itself or because its enum is made anew.</summary>
    private bool IsRetyped(QualifiedName table, string column)
        => _changes.Of(table).OfType<AlterColumn>().Any(alter => alter.New.Name == column && (alter.Old.Type != alter.New.Type || alter.Old.Collation != alter.New.Collation))
            || HasRebuiltType(table, column);

    private bool HasRebuiltType(QualifiedName table, string column)
        => current.FindTable(table)?.FindColumn(column) is { } old
            && _changes.Of(old.Type.Name).OfType<RebuildEnum>().Any();

    /// <summary>The column's new type is another kind of value: expressions, operator classes and foreign keys of the old one may not fit it.</summary>
    private bool IsRecast(QualifiedName table, string column)
        => HasRebuiltType(table, column)
            || IsRebuilt(table, column)
            || _changes.Of(table).OfType<AlterColumn>().Any(alter => alter.New.Name == column && !TypeConversions.KeepsKind(current.BaseTypeOf(alter.Old.Type), desired.BaseTypeOf(alter.New.Type)));

    /// <summary>The column's new type makes expressions over it other ones.</summary>
    private bool IsReread(QualifiedName table, string column)
        => IsRecast(table, column)
            || _changes.Of(table).OfType<AlterColumn>().Any(alter => alter.New.Name == column && !TypeConversions.KeepsExpressions(current.BaseTypeOf(alter.Old.Type), desired.BaseTypeOf(alter.New.Type)));

    private bool IsDropped(QualifiedName table, string column)
        => _changes.Of(table).OfType<DropColumn>().Any(drop => drop.Column.Name == column);

    private bool IsRebuilt(QualifiedName table, string column)
        => IsDropped(table, column) && _changes.Of(table).OfType<AddColumn>().Any(add => add.Column.Name == column);

    /// <summary>Statistics over a column that gets another type lose their target, which is said again.</summary>
    private void KeepStatisticsTargets()
    {
        foreach (var old in current.Defined.Where(defined => defined.Id.Kind == ObjectKind.Statistics && defined.References.Any(used => used.Kind == ObjectKind.Column && IsRetypedWithParents(used.Name, used.Part))))
        {
            if (desired.FindDefined(old.Id) is { } wanted && StatisticsDefinition.WithoutTarget(old) is var anew && anew.Definition != wanted.Definition && !_changes.OfType<DropObject>().Any(drop => drop.Object.Id == old.Id))
            {
                _changes.RemoveAll(change => change is ReplaceObject replace && replace.Old.Id == old.Id);
                _changes.Add(new ReplaceObject(SchemaObjects.Of(anew), SchemaObjects.Of(wanted)));
            }
        }
    }

    private bool IsRetypedWithParents(QualifiedName table, string column)
        => IsRetyped(table, column) || (current.FindTable(table)?.Parents.Any(parent => IsRetypedWithParents(parent, column)) ?? false);

    private void RebuildGeneratedColumns()
    {
        foreach (var (name, old, wanted) in KeptTables())
        {
            foreach (var before in old.Columns)
            {
                if (before is { ParentCount: 0, Generated: { } generated }
                    && wanted.FindColumn(before.Name) is { Generated: { } wantedGenerated } after
                    && (ColumnReferences.In(generated.Expression).Any(column => IsRetyped(name, column)) || !CanAlter(generated, wantedGenerated)))
                {
                    _changes.RemoveAll(name, change => change is AlterColumn alter && alter.New.Name == after.Name);
                    _changes.Add(new DropColumn(name, before));
                    _changes.Add(new AddColumn(name, after));
                }
            }
        }
    }

    /// <summary>SET EXPRESSION came with PostgreSQL 17; nothing turns a stored column into a virtual one.</summary>
    private bool CanAlter(GeneratedExpression before, GeneratedExpression after)
        => before == after || (options.PostgresVersion >= 17 && before.Stored == after.Stored);

    /// <summary>A policy holds on to every column it names, of other tables too, and to these tables.</summary>
    private void RebuildPolicies()
    {
        foreach (var (name, old, wanted) in KeptTables())
        {
            foreach (var policy in old.Policies)
            {
                if (_changes.Of(name).OfType<DropPolicy>().Any(drop => drop.Policy.Name == policy.Name) || !IsInTheWay(name, policy))
                {
                    continue;
                }

                _changes.RemoveAll(name, change => change is AlterPolicy alter && alter.New.Name == policy.Name);
                _changes.Add(new DropPolicy(name, policy));
                if (wanted.Policies.Find(policy.Name) is { } after)
                {
                    _changes.Add(new CreatePolicy(name, after));
                }
            }
        }

        foreach (var drop in _changes.OfType<DropTable>().ToList())
        {
            foreach (var policy in drop.Table.Policies.Where(policy => IsInTheWay(drop.Name, policy)))
            {
                _changes.Add(new DropPolicy(drop.Name, policy));
            }
        }
    }

    private bool IsInTheWay(QualifiedName table, Policy policy)
    {
        var columns = ColumnReferences.In(policy.Using).Concat(ColumnReferences.In(policy.WithCheck)).ToList();
        var text = string.Concat(new[] { policy.Using, policy.WithCheck }.OfType<SqlExpression>().Select(expression => SqlPrinter.Print(expression.Syntax)));
        return _changes.Any(change => change switch
        {
            AlterColumn alter => Names(alter.Table) && columns.Contains(alter.New.Name) && IsRetyped(alter.Table, alter.New.Name),
            DropColumn drop => Names(drop.Table) && columns.Contains(drop.Column.Name),
            DropTable drop => drop.Name != table && text.Contains(drop.Name.Name),
            RebuildEnum => current.Tables().Any(entry => Names(entry.Key) && columns.Any(column => HasRebuiltType(entry.Key, column))),
            _ => false,
        });

        bool Names(QualifiedName other) => other == table || text.Contains(other.Name);
    }

    private void RebuildIndexes()
    {
        foreach (var (name, old, wanted) in KeptTables())
        {
            foreach (var index in old.Indexes.Where(index => index.Parent is null).Where(index => Fixed(index).Any(column => IsReread(name, column)) || ColumnReferences.In(index).Any(column => IsRebuilt(name, column))))
            {
                var isHandled = _changes.Of(name).Any(change => change is DropIndex drop && drop.Index.Name == index.Name);
                var renamed = _changes.Of(name).OfType<RenameIndex>().FirstOrDefault(rename => rename.Old.Name == index.Name)?.New;
                var after = renamed ?? wanted.Indexes.Find(index.Name);
                if (!isHandled && after is not null && !ColumnReferences.In(index).Any(column => IsDropped(name, column) && !IsRebuilt(name, column)))
                {
                    _changes.RemoveAll(name, change => change is RenameIndex rename ? rename.Old.Name == index.Name : change is AlterIndex alter && alter.Old.Name == index.Name);
                    _changes.Add(new DropIndex(name, index));
                    _changes.Add(new CreateIndex(name, after));
                }
            }
        }
    }

    /// <summary>The columns whose type an index cannot simply follow.</summary>
    private static IEnumerable<string> Fixed(TableIndex index)
        => ColumnReferences.In(index.Where)
            .Concat(index.Elements.SelectMany(element => element switch
            {
                { Expression: { } expression } => ColumnReferences.In(expression),
                { Column: { } column, OperatorClass: not null } => [column],
                _ => Enumerable.Empty<string>(),
            }));

    private void RebuildChecks()
    {
        foreach (var (name, old, wanted) in KeptTables())
        {
            foreach (var constraint in old.Constraints.Where(constraint => constraint is { ParentCount: 0, Parent: null } and not ForeignKeyConstraint))
            {
                var columns = ColumnReferences.In(constraint).ToList();
                if (columns.Any(column => IsRebuilt(name, column)) || (constraint is CheckConstraint && columns.Any(column => IsReread(name, column))))
                {
                    Rebuild(name, constraint, wanted);
                }
            }
        }
    }

    private void RebuildForeignKeys()
    {
        foreach (var entry in current.Tables())
        {
            foreach (var key in entry.Value.Constraints.OfType<ForeignKeyConstraint>().Where(key => key.Parent is null))
            {
                if (key.Columns.Any(column => IsRecast(entry.Key, column))
                    || key.ReferencedColumns.Any(column => IsRecast(key.ReferencedTable, column))
                    || LosesItsKey(key)
                    || (key.ReferencedTable != entry.Key && _changes.Of(key.ReferencedTable).OfType<DropTable>().Any()))
                {
                    Rebuild(entry.Key, key, desired.FindTable(entry.Key));
                }
            }
        }
    }

    /// <summary>The unique index or constraint that a foreign key rests on goes, or is replaced.</summary>
    private bool LosesItsKey(ForeignKeyConstraint key)
    {
        return _changes.Of(key.ReferencedTable).Any(change => change switch
        {
            DropIndex { Index.Unique: true } drop => IsKey(drop.Index.Elements.Select(element => element.Column ?? "")),
            DropConstraint { Constraint: UniqueConstraint unique } => IsKey(unique.Columns),
            DropConstraint { Constraint: PrimaryKeyConstraint primary } => IsKey(primary.Columns),
            DropColumn drop => KeysOf(drop.Table).Any(columns => IsKey(columns.Key) && columns.All.Contains(drop.Column.Name)),
            _ => false,
        });

        bool IsKey(IEnumerable<string> columns) => new HashSet<string>(columns, StringComparer.Ordinal).SetEquals(key.ReferencedColumns);
    }

    private IEnumerable<(EquatableArray<string> Key, List<string> All)> KeysOf(QualifiedName table)
    {
        var old = current.FindTable(table)!;
        return old.Constraints.OfType<PrimaryKeyConstraint>().Select(key => (key.Columns, ColumnReferences.In(key).ToList()))
            .Concat(old.Constraints.OfType<UniqueConstraint>().Select(key => (key.Columns, ColumnReferences.In(key).ToList())))
            .Concat(old.Indexes.Where(index => index.Unique && index.Elements.All(element => element.Column is not null))
                .Select(index => (index.Elements.Select(element => element.Column!).ToEquatableArray(), ColumnReferences.In(index).ToList())));
    }

    private void Rebuild(QualifiedName table, Constraint constraint, Table? wanted)
    {
        if (_changes.Of(table).Any(change => change is DropConstraint drop && drop.Constraint.Name == constraint.Name))
        {
            return;
        }

        var renamed = _changes.Of(table).OfType<RenameConstraint>().FirstOrDefault(rename => rename.Old.Name == constraint.Name)?.New;
        _changes.RemoveAll(table, change => change is RenameConstraint rename && rename.Old.Name == constraint.Name);
        _changes.RemoveAll(table, change => change is ValidateConstraint validate && validate.Constraint.Name == constraint.Name);
        _changes.Add(new DropConstraint(table, constraint));
        var after = renamed ?? wanted?.Constraints.Find(constraint.Name);
        if (after is not null && !_changes.Of(table).Any(change => change is AddConstraint add && add.Constraint.Name == after.Name))
        {
            _changes.Add(new AddConstraint(table, after));
        }
    }

    /// <summary>A logged table must not refer to an unlogged one, at no moment.</summary>
    private void OrderPersistence()
    {
        var pending = _changes.OfType<AlterTable>().Where(alter => alter.Old.Persistence != alter.New.Persistence).ToList();
        _changes.RemoveAll(pending.Contains);
        while (pending.Count > 0)
        {
            var next = pending.Find(alter => !pending.Any(other => other != alter && (alter.New.Persistence == Persistence.Unlogged ? Refers(other, alter) : Refers(alter, other)))) ?? pending[0];
            _changes.Add(next);
            pending.Remove(next);
        }

        static bool Refers(AlterTable from, AlterTable to) => from.Old.Constraints.OfType<ForeignKeyConstraint>().Any(key => key.ReferencedTable == to.Name);
    }

    /// <summary>A name must be free before it is given: chains go from their end, and a circle through a name of its own.</summary>
    private void OrderRenames()
    {
        var pending = _changes.Where(change => change is RenameIndex or RenameConstraint).ToList();
        _changes.RemoveAll(pending.Contains);
        while (pending.Count > 0)
        {
            var next = pending.Find(change => !pending.Any(other => other != change && Names(other) is var (otherTable, old, _) && Names(change) is var (table, _, wanted) && otherTable.Schema == table.Schema && old == wanted));
            if (next is null)
            {
                next = pending[0];
                var (first, second) = Split(next);
                pending.Add(second);
                _changes.Add(first);
            }
            else
            {
                _changes.Add(next);
            }

            pending.Remove(next);
        }
    }

    private static (QualifiedName Table, string Old, string New) Names(Change rename) => rename switch
    {
        RenameIndex index => (index.Table, index.Old.Name, index.New.Name),
        _ => rename is RenameConstraint constraint ? (constraint.Table, constraint.Old.Name, constraint.New.Name) : throw new ArgumentException("No rename.", nameof(rename)),
    };

    private static (Change First, Change Second) Split(Change rename)
    {
        var between = NameGenerator.MakeObjectName(Names(rename).Old, null, "renamed");
        return rename switch
        {
            RenameIndex index => (index with { New = index.Old with { Name = between } }, index with { Old = index.Old with { Name = between } }),
            _ => rename is RenameConstraint constraint
                ? (constraint with { New = constraint.Old with { Name = between } }, constraint with { Old = constraint.Old with { Name = between } })
                : throw new ArgumentException("No rename.", nameof(rename)),
        };
    }

    private IEnumerable<(QualifiedName Name, Table Old, Table Wanted)> KeptTables()
        => current.Tables()
            .Select(entry => (entry.Key, entry.Value, desired.FindTable(entry.Key)))
            .Where(table => table.Item3 is not null)
            .Select(table => (table.Key, table.Value, table.Item3!))
            .ToList();
}
