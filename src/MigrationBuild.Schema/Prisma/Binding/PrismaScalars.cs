namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>Prisma's scalar types by name.</summary>
internal static class PrismaScalars
{
    private static readonly Dictionary<string, ScalarKind> ByName =
        Enum.GetValues(typeof(ScalarKind)).Cast<ScalarKind>().ToDictionary(kind => kind.ToString(), StringComparer.Ordinal);

    public static ScalarKind? Find(string name) => ByName.TryGetValue(name, out var kind) ? kind : null;

    public static IEnumerable<string> Names => ByName.Keys;
}
