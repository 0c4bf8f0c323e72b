namespace MigrationBuild.Schema.Dependencies;

/// <summary>What happens to the one object when the other goes (<c>pg_depend.deptype</c>).</summary>
public enum DependencyKind
{
    /// <summary>It forbids the other to go, unless by CASCADE.</summary>
    Normal,

    /// <summary>It is made of the other, or for it, and goes with it.</summary>
    Auto,
}
