namespace MigrationBuild.Schema.Planning;

/// <summary>What becomes of a change when its plan is taken back.</summary>
public enum Reversal
{
    /// <summary>All is as it was.</summary>
    Restored,

    /// <summary>The schema is as it was; data that the change took or converted is not.</summary>
    WithoutData,

    /// <summary>There is no way back that can be planned.</summary>
    None,
}
