namespace MigrationBuild.Schema.Expressions;

/// <summary>Names that must differ, as the server makes them differ when it prints a query (<c>set_rtable_names</c>): <c>t</c>, <c>t_1</c>, <c>t_2</c>.</summary>
internal static class UniqueNames
{
    public static string Add(ISet<string> taken, string name)
    {
        var unique = name;
        for (var number = 1; !taken.Add(unique); number++)
        {
            unique = $"{name}_{number}";
        }

        return unique;
    }
}
