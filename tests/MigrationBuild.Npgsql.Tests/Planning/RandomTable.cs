using System.Globalization;
using System.Text;

namespace MigrationBuild.Npgsql.Tests.Planning;

internal sealed record RandomTable(string Name)
{
    public string KeyType { get; set; } = "serial";

    public List<RandomColumn> Columns { get; } = [];

    public List<RandomIndex> Indexes { get; } = [];

    public List<RandomReference> References { get; } = [];

    /// <summary>None, switched on, with a policy, with a restrictive one too.</summary>
    public int Security { get; set; }

    public void Write(StringBuilder sql, IReadOnlyDictionary<string, List<string>> enums)
    {
        var lines = Columns.Select(column => column.ToSql(enums)).Prepend($"id {KeyType} PRIMARY KEY");
        sql.Append(CultureInfo.InvariantCulture, $"CREATE TABLE \"{Name}\" (\n    {string.Join(",\n    ", lines)}\n);\n");
        foreach (var index in Indexes.Where(_ => Columns.Count > 0))
        {
            index.Write(sql, this);
        }

        if (Security > 0)
        {
            sql.Append(CultureInfo.InvariantCulture, $"ALTER TABLE \"{Name}\" ENABLE ROW LEVEL SECURITY;\n");
        }

        if (Security > 1 && Columns.Count > 0)
        {
            sql.Append(CultureInfo.InvariantCulture, $"CREATE POLICY own ON \"{Name}\" USING (\"{Columns[0].Name}\" IS NOT NULL);\n");
        }

        if (Security > 2 && Columns.Count > 0)
        {
            sql.Append(CultureInfo.InvariantCulture, $"CREATE POLICY \"no writes\" ON \"{Name}\" AS RESTRICTIVE FOR UPDATE TO pg_monitor USING (id IS NOT NULL) WITH CHECK (\"{Columns[^1].Name}\" IS NOT NULL);\n");
        }
    }
}
