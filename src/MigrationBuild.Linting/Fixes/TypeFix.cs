using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Fixes;

/// <summary>Writes another type, an array where it was one.</summary>
internal static class TypeFix
{
    /// <summary>Writes it with the length or precision that the type has.</summary>
    public static Fix Rename(SourceFile file, TypeName type, string name) =>
        Replace(type, type.Modifiers.IsEmpty ? name : $"{name}({string.Join(", ", type.Modifiers.Select(modifier => file.Substring(modifier.Span)))})");

    public static Fix Replace(TypeName type, string name) =>
        Fix.Change($"Make it {name}", new TextEdit(type.Span, name + string.Concat(type.ArrayBounds.Select(_ => "[]"))));
}
