using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>
/// A column's type, resolved: <c>pg_catalog.varchar</c> with modifier 255, or <c>public."Role"</c>.
/// Built-in types go by their <c>pg_type</c> name (<c>int4</c>, <c>bpchar</c>, <c>timestamptz</c>), and modifiers that PostgreSQL fills in are filled in
/// (<c>char</c> is <c>bpchar(1)</c>, <c>numeric(5)</c> is <c>numeric(5,0)</c>), so equal types are equal values.
/// </summary>
public sealed record DataType(QualifiedName Name)
{
    public EquatableArray<string> Modifiers { get; init; }

    /// <summary>PostgreSQL does not keep the number of dimensions, so neither does the catalog.</summary>
    public bool IsArray { get; init; }

    /// <summary>The restriction of an interval, such as <c>day to second</c>.</summary>
    public string? IntervalFields { get; init; }

    public bool IsBuiltIn => Name.Schema == "pg_catalog";

    public static DataType BuiltIn(string name, params string[] modifiers)
        => new(new QualifiedName("pg_catalog", name)) { Modifiers = EquatableArray.Create(modifiers) };
}
