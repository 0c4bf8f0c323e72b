namespace MigrationBuild.Schema.Catalogs;

/// <summary>
/// An object that the model cannot follow (a table made of a query that it cannot read): the statement that made it, kept as it was written, never lost and
/// never called "in sync".
/// </summary>
/// <param name="Kind">The words that name its kind: <c>RULE</c>, <c>TYPE</c>.</param>
/// <param name="Name">Its identity within the kind, as printed: <c>public.point3</c>, <c>r ON public.orders</c>.</param>
/// <param name="Statement">The statement without its semicolon; empty where the object was seen on a server, which tells its name only.</param>
public sealed record CarriedObject(string Kind, string Name, string Statement)
{
    /// <summary>The kinds that have an entry of <c>pg_class</c>.</summary>
    internal static readonly string[] RelationKinds = ["TABLE"];

    public string Key => $"{Kind} {Name}";

    /// <summary>The parts of a name with a schema; that of an object in no schema has none.</summary>
    internal static QualifiedName Split(string name)
        => name.IndexOf('.') is var dot && dot < 0 ? new("", name) : new(name.Substring(0, dot), name.Substring(dot + 1));

    public Origin Origin { get; init; }
}
