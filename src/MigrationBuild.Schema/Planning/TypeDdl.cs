using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>The statements that make and drop types.</summary>
internal static class TypeDdl
{
    /// <summary>The type without its checks that are not valid, which no CREATE can say.</summary>
    /// <param name="catalog">What will be there: a domain over a domain begins with that one's default.</param>
    public static string Create(Catalog catalog, QualifiedName name, UserType type) => type switch
    {
        EnumType wanted => CreateEnum(name.Schema, wanted),
        Domain domain => CreateDomain(catalog, name, domain),
        CompositeType composite => $"CREATE TYPE {Name(name)} AS ({string.Join(", ", composite.Attributes.Select(attribute => $"{Name(attribute.Name)} {AttributeType(attribute)}"))})",
        BaseType { IsShell: true } => Shell(name),
        BaseType own => $"CREATE TYPE {Name(name)} ({string.Join(", ", BaseOptions(own))})",
        RangeType range => $"CREATE TYPE {Name(name)} AS RANGE ({string.Join(", ", RangeOptions(name, range))})",
        _ => throw new ArgumentException($"There is no SQL for a {type.GetType().Name}.", nameof(type)),
    };

    /// <summary>The type for functions to name, before it is made of these.</summary>
    public static string Shell(QualifiedName name) => $"CREATE TYPE {Name(name)}";

    /// <summary>Its functions take it and so does it them: they go together.</summary>
    public static IEnumerable<ObjectId> OwnFunctions(UserType type) => type switch
    {
        BaseType own => own.Functions.Select(function => function.Function),
        RangeType { Canonical: { } canonical } => [canonical],
        _ => [],
    };

    /// <summary>The type of an attribute with its collation.</summary>
    public static string AttributeType(CompositeAttribute attribute) => Type(attribute.Type) + (attribute.Collation is { } collation ? $" COLLATE {Name(collation)}" : "");

    public static string Drop(QualifiedName name, UserType type) => $"DROP {(type is Domain ? "DOMAIN" : "TYPE")} IF EXISTS {Name(name)}{(OwnFunctions(type).Any(function => function.Part.Length > 0) ? " CASCADE" : "")}";

    public static string AddConstraint(QualifiedName domain, CheckConstraint check) => $"ALTER DOMAIN {Name(domain)} ADD {Check(check)}{(check.Validated ? "" : " NOT VALID")}";

    private static IEnumerable<string> BaseOptions(BaseType type)
        => type.Functions.Select(function => $"{function.Option} = {BareName(function.Function.Name)}")
            .Concat(BaseTypeStatements.Print(type))
            .Concat(type.Element is { } element ? [$"ELEMENT = {Type(element)}"] : []);

    private static IEnumerable<string> RangeOptions(QualifiedName name, RangeType range)
    {
        yield return $"SUBTYPE = {Type(range.Subtype)}";
        if (range.OperatorClass is { } operatorClass)
        {
            yield return $"SUBTYPE_OPCLASS = {BareName(operatorClass)}";
        }

        if (range.Collation is { } collation)
        {
            yield return $"COLLATION = {BareName(collation)}";
        }

        if (range.Canonical is { } canonical)
        {
            yield return $"CANONICAL = {BareName(canonical.Name)}";
        }

        if (range.SubtypeDiff is { } difference)
        {
            yield return $"SUBTYPE_DIFF = {BareName(difference.Name)}";
        }

        if (range.Multirange != name with { Name = RangeStatements.MultirangeName(name.Name) })
        {
            yield return $"MULTIRANGE_TYPE_NAME = {Name(range.Multirange)}";
        }
    }

    private static string CreateDomain(Catalog catalog, QualifiedName name, Domain domain)
    {
        var text = $"CREATE DOMAIN {Name(name)} AS {Type(domain.BaseType)}";
        if (domain.Collation is { } collation)
        {
            text += $" COLLATE {Name(collation)}";
        }

        if (domain.Default is { } value)
        {
            text += $" DEFAULT {Text(value)}";
        }
        else if (!domain.BaseType.IsArray && catalog.FindType(domain.BaseType.Name) is Domain { Default: not null })
        {
            text += " DEFAULT NULL";
        }

        if (domain.NotNull)
        {
            text += " NOT NULL";
        }

        return text + string.Concat(domain.Checks.Where(check => check.Validated).OrderBy(check => check.Origin).Select(check => "\n    " + Check(check)));
    }

    private static string Check(CheckConstraint check) => $"CONSTRAINT {Name(check.Name)} CHECK ({Text(check.Expression)})";
}
