using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>CREATE TYPE … (INPUT = …)</c>: values that only functions understand. Without functions it is a shell, for functions to name until the type is made.</summary>
public sealed record BaseType(string Name) : UserType(Name)
{
    /// <summary>In the order of SQL. PostgreSQL's own functions, and those of extensions, have no arguments here.</summary>
    public EquatableArray<BaseTypeFunction> Functions { get; init; }

    /// <summary>Sorted by name; what goes without saying is left out.</summary>
    public EquatableArray<BaseTypeOption> Options { get; init; }

    /// <summary>What its values have by subscripts; null where they have none.</summary>
    public DataType? Element { get; init; }

    public bool IsShell => Functions.IsEmpty;
}
