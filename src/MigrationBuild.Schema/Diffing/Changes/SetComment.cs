namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Sets or, with null, removes the comment of an object.</summary>
/// <param name="Target">The object as <c>COMMENT ON</c> names it, such as <c>TABLE public.users</c>.</param>
public sealed record SetComment(string Target, string? OldText, string? NewText) : Change;
