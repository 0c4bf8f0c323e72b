using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Hcl;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Prisma;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Sources;

/// <summary>Reads schema files of any language into one desired schema: Prisma first, then HCL, then SQL, each on top of what is there.</summary>
public static class SchemaFiles
{
    public static DiagnosticDescriptor UnknownKind { get; } =
        new("MB3001", "unknown-schema-file", "The file is no schema file", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor ClearPassword { get; } =
        new("MB3002", "clear-password", "A password stands in a schema file", DiagnosticSeverity.Error);

    /// <param name="postgresVersion">The major version that the schema is for.</param>
    public static DesiredSchema Read(IReadOnlyList<SourceFile> files, int postgresVersion)
    {
        var reading = new Reading(postgresVersion);
        reading.AddPrisma(OfKind(files, ".prisma"), OfKind(files, ".hcl"));
        reading.AddHcl(OfKind(files, ".hcl"));
        reading.AddSql(OfKind(files, ".sql"));
        reading.AddUnknown(files.Where(file => !IsSchemaFile(file.Path)));
        return reading.Finish();
    }

    public static bool IsSchemaFile(string path) => HasExtension(path, ".prisma") || HasExtension(path, ".hcl") || HasExtension(path, ".sql");

    private static List<SourceFile> OfKind(IReadOnlyList<SourceFile> files, string extension)
        => files.Where(file => HasExtension(file.Path, extension)).ToList();

    private static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private sealed class Reading(int postgresVersion)
    {
        private readonly SqlParseOptions _options = new(PostgresVersion: postgresVersion);
        private readonly List<SourceDiagnostic> _diagnostics = [];
        private readonly List<SourceDiagnostic> _undeclared = [];
        private readonly Dictionary<string, QualifiedName> _modelTables = new(StringComparer.Ordinal);
        private Catalog _catalog = Catalog.NewDatabase;
        private SchemaScope? _scope;
        private int _order;

        /// <param name="hcl">The HCL files beside it: their extensions bring types that Prisma's columns may have.</param>
        public void AddPrisma(List<SourceFile> files, List<SourceFile> hcl)
        {
            if (files.Count == 0)
            {
                return;
            }

            var prisma = PrismaSchemaReader.Read(files);
            _diagnostics.AddRange(prisma.Diagnostics);
            Extend(SchemaScope.Prisma, files.Count);
            if (prisma.Script is not { } script)
            {
                return;
            }

            if (prisma.Schema?.Datasource?.Extensions.IsEmpty != false)
            {
                _catalog = HclSchemaReader.ReadExtensions(_catalog, hcl, new HclSchemaOptions { FirstOrder = _order, PostgresVersion = postgresVersion });
            }

            // What Prisma means is SQL, which takes the way of all SQL; what is found on that way is told at the line of the Prisma file.
            Replay(SqlParser.Parse(script.File, _options), span => script.FindOrigin(span.Start)?.Source ?? new Origin(files[0], default, 0));
            Take(PrismaRenameHints.Read(prisma.Schema!, _diagnostics));
            foreach (var model in prisma.Schema!.Models)
            {
                _modelTables[model.Name] = new QualifiedName(model.Schema?.Value ?? "public", model.TableName);
            }
        }

        public void AddHcl(List<SourceFile> files)
        {
            if (files.Count == 0)
            {
                return;
            }

            var options = new HclSchemaOptions { FirstOrder = _order, PostgresVersion = postgresVersion, ModelTables = _modelTables };
            var result = HclSchemaReader.Read(_catalog, files, options);
            _catalog = result.Catalog;
            _diagnostics.AddRange(result.Diagnostics);
            Extend(SchemaScope.Hcl with { Privileges = result.MentionsPrivileges, MentionsPrivileges = result.MentionsPrivileges }, files.Count);
        }

        public void AddSql(List<SourceFile> files)
        {
            var mentionsPrivileges = false;
            for (var i = 0; i < files.Count; i++)
            {
                var (file, order) = (files[i], _order + i);
                var script = SqlParser.Parse(file, _options);
                Replay(script, span => new Origin(file, span, order));
                Take(SqlRenameHints.Read(script, order, _diagnostics));
                mentionsPrivileges |= PrivilegeStatements.AreIn(script);
            }

            if (files.Count > 0)
            {
                // Beside Prisma or HCL files, SQL is there for what they cannot say, which need not be privileges.
                Extend(SchemaScope.Everything with { Privileges = mentionsPrivileges || _scope is null, MentionsPrivileges = mentionsPrivileges }, files.Count);
            }
        }

        public void AddUnknown(IEnumerable<SourceFile> files) => _diagnostics.AddRange(files.Select(file => new SourceDiagnostic(
            UnknownKind, file, default, "This is no schema file: its name must end in .prisma, .hcl or .sql.")));

        public DesiredSchema Finish()
            => new(_catalog, _scope ?? SchemaScope.Everything, _diagnostics.Concat(UndeclaredTypes.Find(_catalog, _undeclared)).Concat(ClearPasswords()).ToEquatableArray());

        /// <summary>A plan would write it into a migration.</summary>
        private IEnumerable<SourceDiagnostic> ClearPasswords()
            => from role in _catalog.Roles
               from attribute in role.Attributes
               where attribute.Name == RoleAttribute.Password && Passwords.IsClear(attribute.Value) && attribute.Origin.File is not null
               select new SourceDiagnostic(
                   ClearPassword,
                   attribute.Origin.File!,
                   attribute.Origin.Span,
                   $"Everybody who has the repository reads the password of {role.Name}. Take it for known: change it, leave it out here and set it on the server (\\password {DdlWriter.Name(role.Name)} in psql), or write its hash (SCRAM-SHA-256$…).");

        private void Replay(SqlScript script, Func<TextSpan, Origin> place)
        {
            _diagnostics.AddRange(script.Diagnostics.Select(found => found with { File = place(found.Span).File!, Span = place(found.Span).Span }));
            var step = CatalogReplay.Apply(new ReplayState(_catalog) { TargetVersion = postgresVersion }, script, place);
            foreach (var found in step.Diagnostics)
            {
                (found.Descriptor == ReplayDiagnostics.UndeclaredType ? _undeclared : _diagnostics).Add(found);
            }

            _catalog = step.State.Catalog;
        }

        private void Take(IReadOnlyList<RenameHint> hints) => _catalog = RenameHints.Apply(_catalog, hints, _diagnostics);

        private void Extend(SchemaScope scope, int files)
        {
            _scope = _scope is null ? scope : _scope.Union(scope);
            _order += files;
        }
    }
}
