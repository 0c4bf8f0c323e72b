using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Diffing;

/// <summary>The difference of one table that both catalogs have.</summary>
internal sealed class TableComparer(Catalog current, Catalog desired, SchemaScope scope, QualifiedName name, Table old, Table wanted)
{
    private readonly InheritedChanges _inherited = new(current, desired, scope, old, wanted);

    public IEnumerable<Change> Compare()
    {
        if (old.Persistence != wanted.Persistence
            || old.Foreign != wanted.Foreign
            || (scope.Partitions && (old.PartitionKey != wanted.PartitionKey || old.OfType != wanted.OfType))
            || (scope.StorageParameters
                && (old.StorageParameters != wanted.StorageParameters
                    || old.AccessMethod != wanted.AccessMethod
                    || old.Tablespace != wanted.Tablespace
                    || old.ReplicaIdentity != wanted.ReplicaIdentity
                    || old.ClusteredIndex != wanted.ClusteredIndex)))
        {
            yield return new AlterTable(name, old, wanted);
        }

        foreach (var change in Parents().Concat(Columns()).Concat(Constraints()).Concat(Indexes()).Concat(RowSecurity()).Concat(Comment()))
        {
            yield return change;
        }
    }

    private IEnumerable<Change> Parents()
    {
        if (!scope.Partitions)
        {
            yield break;
        }

        if (old.PartitionOf is { } before && (before.IsDetaching || before.Parent != wanted.PartitionOf?.Parent))
        {
            yield return new DetachPartition(name, before);
        }

        foreach (var parent in old.Inherits.Where(parent => !wanted.Inherits.Contains(parent)))
        {
            yield return new DropInheritance(name, parent);
        }

        foreach (var parent in wanted.Inherits.Where(parent => !old.Inherits.Contains(parent)))
        {
            yield return new AddInheritance(name, parent);
        }

        if (wanted.PartitionOf is { } after && after != old.PartitionOf)
        {
            yield return old.PartitionOf is { IsDetaching: false } own && own.Parent == after.Parent ? new MovePartition(name, own, after) : new AttachPartition(name, after);
        }
    }

    private IEnumerable<Change> Columns()
    {
        foreach (var column in wanted.Columns)
        {
            if (old.FindColumn(column.Name) is not { } before)
            {
                if (!_inherited.Gains(column) && !IsOfSameType)
                {
                    yield return new AddColumn(name, column);
                }
            }
            else if (!IsSame(before, column) && !_inherited.Changes(column) && !(IsOfSameType && (before.Type != column.Type || before.Collation != column.Collation)))
            {
                yield return new AlterColumn(name, before, column);
            }
        }

        foreach (var column in old.Columns)
        {
            if (wanted.FindColumn(column.Name) is null && !_inherited.Loses(column) && !IsOfSameType)
            {
                yield return new DropColumn(name, column);
            }
        }
    }

    /// <summary>The columns of a typed table follow its type.</summary>
    private bool IsOfSameType => old.OfType is not null && old.OfType == wanted.OfType;

    private bool IsSame(Column before, Column after)
        => before.Type == after.Type
            && before.NotNull == after.NotNull
            && (!after.NotNull || HasSameNotNull(before, after))
            && before.Identity == after.Identity
            && before.Generated == after.Generated
            && before.Collation == after.Collation
            && before.ForeignOptions == after.ForeignOptions
            && (before.Storage == after.Storage || !scope.StorageParameters)
            && HasSameDefault(before, after);

    /// <summary>
    /// A name counts only where the schema says one that PostgreSQL would not have given, as older versions have none and a renamed table keeps those it had.
    /// Children take the names of their parents. A validated NOT NULL is never made NOT VALID.
    /// </summary>
    private bool HasSameNotNull(Column before, Column after)
        => before.NotNullConstraint.NoInherit == after.NotNullConstraint.NoInherit
            && (before.NotNullConstraint.Validated || !after.NotNullConstraint.Validated)
            && NotNullDdl.NameToSay(wanted.Name, after) is var name && (name is null || name == NotNulls.NameOf(old, before));

    /// <summary>The name of the sequence behind a serial column is nobody's concern: it keeps the name under which its table was first created.
    /// What else changes about it is a change of its own.</summary>
    private bool HasSameDefault(Column before, Column after)
        => before.Default == after.Default
            || (OwnedSequences.Find(current, name, before) is not null && OwnedSequences.Find(desired, name, after) is not null);

    private IEnumerable<Change> Constraints()
    {
        var dropped = DroppedColumns();
        var before = old.Constraints.Where(constraint => !ColumnReferences.In(constraint).Any(dropped.Contains)).ToList();
        var after = wanted.Constraints.OrderBy(constraint => constraint.Origin).ToList();
        foreach (var (left, right) in Pairing.Take(before, after, (left, right) => left.Name == right.Name && SameButForValidity(left, right)))
        {
            if (!IsValidated(left) && IsValidated(right) && !_inherited.Validates(right))
            {
                yield return new ValidateConstraint(name, right);
            }
        }

        var renamed = Pairing.Take(before, after, (left, right) => SameButForValidity(WithName(left, right.Name), right));
        foreach (var (left, right) in renamed.Where(pair => !_inherited.Renames(pair.Left, pair.Right)))
        {
            yield return new RenameConstraint(name, left, right);
        }

        foreach (var constraint in before)
        {
            if (IsManaged(constraint) && !_inherited.Loses(constraint))
            {
                yield return new DropConstraint(name, constraint);
            }
        }

        foreach (var constraint in after.Where(constraint => !_inherited.Gains(constraint)))
        {
            yield return new AddConstraint(name, constraint);
        }
    }

    private bool IsManaged(Constraint constraint) => constraint switch
    {
        CheckConstraint => scope.Checks,
        UniqueConstraint unique => scope.UniqueConstraints || !wanted.Indexes.Any(index => IsIndexOf(index, unique)),
        PrimaryKeyConstraint or ForeignKeyConstraint => true,
        _ => scope.OtherConstraints,
    };

    private IEnumerable<Change> Indexes()
    {
        var dropped = DroppedColumns();
        var before = old.Indexes.Where(index => !ColumnReferences.In(index).Any(dropped.Contains));
        return IndexComparer.Compare(name, before, wanted.Indexes.Where(index => !StandsBehindConstraint(index)), scope).Where(change => change switch
        {
            DropIndex drop => !_inherited.Concerns(drop.Index),
            CreateIndex create => !_inherited.Concerns(create.Index),
            _ => true,
        }).SelectMany(change => change is AlterIndex alter && wanted.PartitionKey is not null ? [new DropIndex(name, alter.Old), new CreateIndex(name, alter.New)] : new[] { change });
    }

    /// <summary>Where the sources cannot tell a unique constraint from a unique index, the constraint that is there serves.</summary>
    private bool StandsBehindConstraint(TableIndex index)
        => !scope.UniqueConstraints && old.Constraints.OfType<UniqueConstraint>().Any(unique => IsIndexOf(index, unique));

    private static bool IsIndexOf(TableIndex index, UniqueConstraint unique)
        => index.Unique
            && index.Where is null
            && index.Name == unique.Name
            && index.Elements == unique.Columns.Select(column => IndexElement.OfColumn(column)).ToEquatableArray();

    private IEnumerable<Change> RowSecurity()
    {
        if (!scope.RowSecurity)
        {
            yield break;
        }

        if (old.RowSecurity != wanted.RowSecurity || old.ForceRowSecurity != wanted.ForceRowSecurity)
        {
            yield return new SetRowSecurity(name, old, wanted);
        }

        foreach (var policy in old.Policies)
        {
            if (wanted.Policies.Find(policy.Name) is not { } after || CannotAlter(policy, after))
            {
                yield return new DropPolicy(name, policy);
            }
        }

        foreach (var policy in wanted.Policies.OrderBy(policy => policy.Origin))
        {
            if (old.Policies.Find(policy.Name) is not { } before || CannotAlter(before, policy))
            {
                yield return new CreatePolicy(name, policy);
            }
            else if (before != policy with { Comment = before.Comment })
            {
                yield return new AlterPolicy(name, before, policy);
            }
        }
    }

    /// <summary>ALTER POLICY changes roles and expressions only, and cannot take an expression away.</summary>
    private static bool CannotAlter(Policy before, Policy after)
        => before.Command != after.Command
            || before.Permissive != after.Permissive
            || (before.Using is not null && after.Using is null)
            || (before.WithCheck is not null && after.WithCheck is null);

    private IEnumerable<Change> Comment() => scope.Comments ? CommentChanges(name, old, wanted) : [];

    /// <summary>The comments that differ, of the table and of what belongs to it.</summary>
    internal static IEnumerable<SetComment> CommentChanges(QualifiedName name, Table old, Table wanted)
    {
        var changes = new List<SetComment?> { Comments.Change(wanted.Foreign is null ? "TABLE" : "FOREIGN TABLE", name.Schema, name.Name, old.Comment, wanted.Comment) };
        changes.AddRange(wanted.Columns.Select(column => Comments.Change(
            Comments.Target(name, column), old.FindColumn(column.Name)?.Comment, column.Comment)));
        changes.AddRange(wanted.Columns.Where(column => column.NotNull).Select(column => Comments.Change(
            NotNullComment(name, old, wanted, column), old.FindColumn(column.Name)?.NotNullConstraint.Comment, column.NotNullConstraint.Comment)));
        changes.AddRange(IndexComparer.CommentChanges(name, old.Indexes, wanted.Indexes));
        changes.AddRange(wanted.Constraints.Select(constraint => Comments.Change(
            Comments.Target(name, constraint), old.Constraints.Find(constraint.Name)?.Comment, constraint.Comment)));
        changes.AddRange(wanted.Policies.Select(policy => Comments.Change(
            Comments.Target(name, policy), old.Policies.Find(policy.Name)?.Comment, policy.Comment)));
        return changes.OfType<SetComment>();
    }

    /// <summary>Under the name that the constraint has, unless it gets the one that the schema says.</summary>
    private static string NotNullComment(QualifiedName name, Table old, Table wanted, Column column)
        => Comments.ConstraintTarget(
            name,
            NotNullDdl.NameToSay(wanted.Name, column) is null && old.FindColumn(column.Name) is { NotNull: true } before ? NotNulls.NameOf(old, before) : NotNulls.NameOf(wanted, column));

    /// <summary>PostgreSQL drops a column's indexes and constraints with it, so they are gone before anything else is compared.</summary>
    private HashSet<string> DroppedColumns()
        => new(old.Columns.Where(column => wanted.FindColumn(column.Name) is null).Select(column => column.Name), StringComparer.Ordinal);

    private static bool IsValidated(Constraint constraint) => constraint switch
    {
        ForeignKeyConstraint foreignKey => foreignKey.Validated,
        CheckConstraint check => check.Validated,
        _ => true,
    };

    private static bool SameButForValidity(Constraint left, Constraint right) => WithoutValidity(left) == WithoutValidity(right);

    private static Constraint WithoutValidity(Constraint constraint) => constraint switch
    {
        ForeignKeyConstraint foreignKey => foreignKey with { Validated = true },
        CheckConstraint check => check with { Validated = true },
        _ => constraint,
    } with
    {
        Comment = null,
        IsLocal = true,
        ParentCount = 0,
        Parent = null,
    };

    private static Constraint WithName(Constraint constraint, string newName) => constraint with { Name = newName };
}
