namespace MigrationBuild.Npgsql;

/// <summary>What to do with a migration that is older than the newest one applied, as after the merge of two branches.</summary>
public enum ExecutionOrder
{
    /// <summary>It is an error that names the file.</summary>
    Linear,

    /// <summary>It is left out.</summary>
    LinearSkip,

    /// <summary>It is applied, before the newer ones.</summary>
    NonLinear,
}
