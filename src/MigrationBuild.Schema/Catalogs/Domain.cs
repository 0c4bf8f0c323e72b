namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>CREATE DOMAIN</c>: a type over another one, with a default and conditions of its own.</summary>
public sealed record Domain(string Name, DataType BaseType) : UserType(Name)
{
    /// <summary>Null where the base type's own collation applies.</summary>
    public QualifiedName? Collation { get; init; }

    public bool NotNull { get; init; }

    public SqlExpression? Default { get; init; }

    /// <summary>Conditions over <c>VALUE</c>, by their names.</summary>
    public PersistentMap<CheckConstraint> Checks { get; init; } = PersistentMap.Create<CheckConstraint>();

    public Domain With(CheckConstraint check) => this with { Checks = Checks.SetItem(check.Name, check) };

    public Domain WithoutCheck(string name) => this with { Checks = Checks.Remove(name) };
}
