using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Dependencies;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Replaying;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>Types that are no enums, and domains among them, which change while columns hold their values.</summary>
internal sealed partial class ChangePlanner
{
    private void CreateType(QualifiedName name, UserType type)
    {
        var checks = type is Domain domain ? domain.Checks.ToList() : [];
        if (TypeDdl.OwnFunctions(type).Any())
        {
            CreateOfFunctions(name, type);
            return;
        }

        Main(
            PlanPhase.Types,
            $"Create {KindOf(type)} {name.Name}",
            TypeDdl.Create(desired, name, type),
            makes: checks.Where(check => check.Validated).Select(check => ObjectId.DomainConstraint(name, check.Name)).Concat(PartsOf(name, type)).Prepend(ObjectId.Type(name)));
        foreach (var check in checks.Where(check => !check.Validated))
        {
            AddDomainConstraint(name, check);
        }
    }

    /// <summary>The type is a shell until its functions are there.</summary>
    private void CreateOfFunctions(QualifiedName name, UserType type)
    {
        if (current.FindType(name) is not BaseType { IsShell: true } || _changes.Of(name).OfType<RebuildType>().Any())
        {
            Main(PlanPhase.Shells, $"Create {KindOf(type)} {name.Name} for its functions to name", TypeDdl.Shell(name));
        }

        Main(PlanPhase.BaseTypes, $"Create {KindOf(type)} {name.Name}", TypeDdl.Create(desired, name, type), makes: PartsOf(name, type).Prepend(ObjectId.Type(name)));
    }

    /// <summary>The functions that a type is made of go with it.</summary>
    private void DropType(QualifiedName name, UserType type)
        => Main(PlanPhase.DropTypes, $"Drop {KindOf(type)} {name.Name}", TypeDdl.Drop(name, type), drops: PartsOf(name, type).Concat(TypeDdl.OwnFunctions(type)).Prepend(ObjectId.Type(name)));

    private bool GoesWithItsType(ObjectId routine) => routine.Kind == ObjectKind.Routine && changes.Any(change => change switch
    {
        DropType drop => TypeDdl.OwnFunctions(drop.Type).Contains(routine),
        RebuildType rebuild => TypeDdl.OwnFunctions(rebuild.Old).Contains(routine),
        _ => false,
    });

    private static IEnumerable<ObjectId> PartsOf(QualifiedName name, UserType type)
        => type switch
        {
            CompositeType composite => composite.Attributes.Select(attribute => ObjectId.Attribute(name, attribute.Name)),
            RangeType range => [ObjectId.Type(range.Multirange)],
            _ => [],
        };

    /// <summary>Where nothing that stays uses the type, it can be dropped and made again.</summary>
    private void RebuildType(RebuildType rebuild)
    {
        var id = ObjectId.Type(rebuild.Name);
        var users = new HashSet<ObjectId>(UsersOf(graphs.Desired, id));
        users.IntersectWith(UsersOf(graphs.Current, id));
        if (users.Count == 0)
        {
            DropType(rebuild.Name, rebuild.Old);
            CreateType(rebuild.Name, rebuild.New);
            return;
        }

        var used = string.Join(", ", users.Select(user => ObjectDescription.Of(current, user)).OrderBy(user => user, StringComparer.Ordinal));
        Report(
            PlanDiagnostics.Unplannable,
            rebuild.New.Origin,
            $"{Difference(rebuild)}, which PostgreSQL cannot change while it is used ({used}). Declare the new type under another name and let these use it; the old one can go then.");
    }

    /// <summary>What uses the type, or what is made with it.</summary>
    private static IEnumerable<ObjectId> UsersOf(DependencyGraph graph, ObjectId type)
        => graph.OwnedBy([type]).SelectMany(graph.DependentsOf).Where(user => user.Kind == DependencyKind.Normal).Select(user => user.Dependent);

    private static string Difference(RebuildType rebuild) => (rebuild.Old, rebuild.New) switch
    {
        (Domain old, Domain wanted) when old.BaseType != wanted.BaseType => $"Domain {rebuild.Name.Name} is over {Type(wanted.BaseType)} in the schema and over {Type(old.BaseType)} in the migrations",
        (CompositeType, CompositeType) => $"Type {rebuild.Name.Name} has its attributes in another order in the schema than in the migrations",
        (BaseType, BaseType) => $"Type {rebuild.Name.Name} is made of something else in the schema than in the migrations",
        (RangeType, RangeType) => $"Range type {rebuild.Name.Name} is made of something else in the schema than in the migrations",
        (Domain, Domain) => $"Domain {rebuild.Name.Name} has another collation in the schema than in the migrations",
        _ => $"{rebuild.Name.Name} is {Article(rebuild.New)} in the schema and {Article(rebuild.Old)} in the migrations",
    };

    private static string Article(UserType type) => type is EnumType ? "an enum" : $"a {KindOf(type)}";

    private static string KindOf(UserType type) => type switch
    {
        EnumType => "enum",
        Domain => "domain",
        CompositeType => "composite type",
        RangeType => "range type",
        _ => "type",
    };

    private void AlterDomain(QualifiedName name, Domain old, Domain wanted)
    {
        if (old.Default != wanted.Default)
        {
            var action = wanted.Default is { } value ? $"SET DEFAULT {Text(value)}" : "DROP DEFAULT";
            Main(PlanPhase.Types, $"{(wanted.Default is null ? "Drop" : "Set")} the default of domain {name.Name}", AlterDomainSql(name, action), makes: [ObjectId.Type(name)], alters: [ObjectId.Type(name)]);
        }

        if (old.NotNull && !wanted.NotNull)
        {
            Main(PlanPhase.DropNotNull, $"Let NULL into domain {name.Name}", AlterDomainSql(name, "DROP NOT NULL"));
        }
        else if (!old.NotNull && wanted.NotNull && IsCheckable(name, wanted.Origin, "become NOT NULL"))
        {
            Step(DomainStage(name), PlanPhase.NotNull, $"Keep NULL out of domain {name.Name}; {WhileChecked}", AlterDomainSql(name, "SET NOT NULL"));
            Report(
                PlanDiagnostics.ColumnMadeRequired,
                wanted.Origin,
                $"Domain {name.Name} becomes NOT NULL: the migration fails if a column of it holds NULL. Fill these first.");
        }
    }

    /// <summary>NOT VALID applies to new values at once; the old ones are looked at afterwards.</summary>
    private void AddDomainConstraint(QualifiedName name, CheckConstraint check)
    {
        if (check.Validated && !IsCheckable(name, check.Origin, $"get the valid check {check.Name}"))
        {
            return;
        }

        var isLater = check.Validated && IsUsed(name);
        Main(
            PlanPhase.Constraints,
            $"Add check {check.Name} to domain {name.Name}{(isLater ? " for new values; existing ones are checked later" : "")}",
            TypeDdl.AddConstraint(name, check with { Validated = check.Validated && !isLater }),
            makes: [ObjectId.DomainConstraint(name, check.Name)]);
        if (isLater)
        {
            ValidateDomainConstraint(name, check);
        }
    }

    private void DropDomainConstraint(QualifiedName name, CheckConstraint check)
        => Main(
            PlanPhase.DropConstraints,
            $"Drop check {check.Name} of domain {name.Name}",
            AlterDomainSql(name, $"DROP CONSTRAINT IF EXISTS {Name(check.Name)}"),
            drops: [ObjectId.DomainConstraint(name, check.Name)]);

    private void RenameDomainConstraint(RenameDomainConstraint rename)
        => Main(
            PlanPhase.Renames,
            $"Rename check {rename.Old.Name} of domain {rename.Domain.Name}",
            AlterDomainSql(rename.Domain, $"RENAME CONSTRAINT {Name(rename.Old.Name)} TO {Name(rename.New.Name)}"));

    private void ValidateDomainConstraint(QualifiedName name, CheckConstraint check)
    {
        if (IsCheckable(name, check.Origin, $"get the valid check {check.Name}"))
        {
            Step(DomainStage(name), PlanPhase.Validations, $"Check existing values of domain {name.Name} against {check.Name}; {WhileChecked}", AlterDomainSql(name, $"VALIDATE CONSTRAINT {Name(check.Name)}"));
        }
    }

    private const string WhileChecked = "tables that hold it are read, and writes to them wait meanwhile";

    private static string AlterDomainSql(QualifiedName domain, string action) => $"ALTER DOMAIN {Name(domain)} {action}";

    private bool IsUsed(QualifiedName domain) => TypeUsers.FindColumn(current, domain) is not null;

    private PlanStage DomainStage(QualifiedName domain) => IsUsed(domain) ? PlanStage.Validate : PlanStage.Main;

    /// <summary>PostgreSQL does not look into arrays and rows for the values of a domain.</summary>
    private bool IsCheckable(QualifiedName domain, Origin origin, string what)
    {
        if (TypeUsers.FindContainer(current, domain) is not { } column)
        {
            return true;
        }

        Report(
            PlanDiagnostics.Unplannable,
            origin,
            $"Domain {domain.Name} cannot {what} while column {column.Part} of {column.Name.Name} holds it inside of other values, where PostgreSQL does not look. Give that column another type first, or declare the check NOT VALID.");
        return false;
    }
}
