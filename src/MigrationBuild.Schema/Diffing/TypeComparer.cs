using MigrationBuild.Postgres.Printing;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Diffing;

/// <summary>The difference in types that are no enums.</summary>
internal static class TypeComparer
{
    public static IEnumerable<Change> Compare(QualifiedName name, UserType? old, UserType wanted, SchemaScope scope)
    {
        var changes = (old, wanted) switch
        {
            // It comes with its range.
            (_, MultirangeType) => [],
            (null, _) => [new CreateType(name, wanted)],
            (Domain before, Domain after) => Compare(name, before, after),
            (CompositeType before, CompositeType after) => Compare(name, before, after),
            (BaseType before, BaseType after) when before with { Comment = after.Comment, Access = after.Access } == after => [],
            (BaseType { IsShell: true }, BaseType or RangeType) => [new CreateType(name, wanted)],
            (RangeType before, RangeType after) when before with { Comment = after.Comment, Access = after.Access } == after => [],
            _ => [new RebuildType(name, old, wanted)],
        };
        var all = changes.ToList();
        return scope.Comments ? all.Concat(CommentChanges(name, all.OfType<RebuildType>().Any() ? null : old, wanted)) : all;
    }

    private static IEnumerable<Change> Compare(QualifiedName name, Domain old, Domain wanted)
    {
        if (old.BaseType != wanted.BaseType || old.Collation != wanted.Collation)
        {
            return [new RebuildType(name, old, wanted)];
        }

        var changes = Checks(name, old, wanted);
        return old.Default != wanted.Default || old.NotNull != wanted.NotNull ? changes.Prepend(new AlterDomain(name, old, wanted)) : changes;
    }

    /// <summary>New attributes come last; those in between, or in another order, are another type.</summary>
    private static IEnumerable<Change> Compare(QualifiedName name, CompositeType old, CompositeType wanted)
    {
        var kept = old.Attributes.Select(attribute => attribute.Name).Where(attribute => wanted.Find(attribute) is not null);
        var added = wanted.Attributes.Select(attribute => attribute.Name).Where(attribute => old.Find(attribute) is null);
        if (!wanted.Attributes.Select(attribute => attribute.Name).SequenceEqual(kept.Concat(added)))
        {
            return [new RebuildType(name, old, wanted)];
        }

        var isSame = wanted.Attributes.Select(attribute => attribute with { Comment = null }).SequenceEqual(old.Attributes.Select(attribute => attribute with { Comment = null }));
        return isSame ? [] : [new AlterCompositeType(name, old, wanted)];
    }

    private static IEnumerable<Change> Checks(QualifiedName name, Domain old, Domain wanted)
    {
        var before = old.Checks.Where(check => wanted.Checks.Find(check.Name) is not { } same || !IsSame(check, same)).ToList();
        foreach (var check in wanted.Checks.OrderBy(check => check.Origin))
        {
            if (old.Checks.Find(check.Name) is { } same && IsSame(same, check))
            {
                if (!same.Validated && check.Validated)
                {
                    yield return new ValidateDomainConstraint(name, check);
                }
            }
            else if (before.Find(other => other.Validated == check.Validated && IsSame(other, check) && !wanted.Checks.ContainsKey(other.Name)) is { } renamed
                && !old.Checks.ContainsKey(check.Name))
            {
                before.Remove(renamed);
                yield return new RenameDomainConstraint(name, renamed, check);
            }
            else
            {
                yield return new AddDomainConstraint(name, check);
            }
        }

        foreach (var check in before)
        {
            yield return new DropDomainConstraint(name, check);
        }
    }

    private static bool IsSame(CheckConstraint left, CheckConstraint right) => left.Expression == right.Expression;

    private static IEnumerable<Change> CommentChanges(QualifiedName name, UserType? old, UserType wanted)
    {
        var kind = wanted is Domain ? "DOMAIN" : "TYPE";
        var changes = new List<SetComment?> { Comments.Change(kind, name.Schema, name.Name, old?.Comment, wanted.Comment) };
        if (wanted is Domain domain)
        {
            changes.AddRange(domain.Checks.Select(check => Comments.Change(
                Comments.Target(name, check),
                CommentBefore(old as Domain, check),
                check.Comment)));
        }

        if (wanted is CompositeType composite)
        {
            changes.AddRange(composite.Attributes.Select(attribute => Comments.Change(
                $"{Comments.Target("COLUMN", name.Schema, name.Name)}.{SqlPrinter.QuoteIdentifier(attribute.Name)}",
                (old as CompositeType)?.Find(attribute.Name)?.Comment,
                attribute.Comment)));
        }

        return changes.OfType<SetComment>();
    }

    /// <summary>A check that is renamed keeps its comment; one that is made anew has none.</summary>
    private static string? CommentBefore(Domain? old, CheckConstraint wanted)
        => (old?.Checks.Find(wanted.Name) ?? old?.Checks.FirstOrDefault(check => IsSame(check, wanted))) is { } before && IsSame(before, wanted) ? before.Comment : null;
}
