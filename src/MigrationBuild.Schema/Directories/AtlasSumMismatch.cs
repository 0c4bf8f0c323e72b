namespace MigrationBuild.Schema.Directories;

/// <summary>The first place where a directory and its <c>atlas.sum</c> disagree: a line of <c>atlas.sum</c>, counted from 1, and the file meant.</summary>
public sealed record AtlasSumMismatch(AtlasSumReason Reason, int Line, string FileName);
