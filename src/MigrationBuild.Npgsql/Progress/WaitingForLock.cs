namespace MigrationBuild.Npgsql;

/// <summary>Another run is at work; we wait for it. <paramref name="Holder"/> says who it is, as far as the server tells.</summary>
public sealed record WaitingForLock(string Holder, TimeSpan Timeout) : ApplyProgress;
