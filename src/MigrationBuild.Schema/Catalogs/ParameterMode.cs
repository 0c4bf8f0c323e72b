namespace MigrationBuild.Schema.Catalogs;

/// <summary>How a parameter passes its value (<c>pg_proc.proargmodes</c>).</summary>
public enum ParameterMode
{
    In,
    Out,
    InOut,
    Variadic,

    /// <summary>A column of RETURNS TABLE.</summary>
    Table,
}
