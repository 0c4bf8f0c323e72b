using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting.Effects;

/// <summary>The time zone of the session that runs a migration.</summary>
internal static class SessionZone
{
    /// <summary>Whether it is known to be UTC, so that a timestamp means the same with and without one.</summary>
    public static bool IsUtc(this ReplayState state) => state.Settings.Find("timezone")?.Trim('\'').ToUpperInvariant() is "UTC" or "ETC/UTC" or "GMT";
}
