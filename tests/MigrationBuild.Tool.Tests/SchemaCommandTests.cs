namespace MigrationBuild.Tool.Tests;

public sealed class SchemaCommandTests
{
    private string _folder = "";

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("mb-schema-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Diff_prints_the_sql_between_two_files()
    {
        var from = Write("from.sql", "CREATE TABLE users (id bigint PRIMARY KEY);");
        var to = Write("to.sql", "CREATE TABLE users (id bigint PRIMARY KEY, email text);\nCREATE INDEX users_email ON users (email);");

        var run = await Invocation.RunAsync("schema", "diff", "--from", "file://" + from, "--to", to);

        Assert.That(run, Is.EqualTo(new Invocation(
            0,
            """
            -- Add column email to users
            ALTER TABLE users ADD COLUMN email text;

            -- atlas:txmode none

            -- Create index users_email on users; reads and writes go on meanwhile
            CREATE INDEX CONCURRENTLY IF NOT EXISTS users_email ON users (email);

            """,
            "")));
    }

    [Test]
    public async Task Diff_of_equal_states_in_different_languages_prints_nothing()
    {
        var sql = Write("schema.sql", "CREATE TABLE \"User\" (\"id\" SERIAL NOT NULL, \"email\" TEXT NOT NULL, CONSTRAINT \"User_pkey\" PRIMARY KEY (\"id\"));");
        var prisma = Write("schema.prisma",
            """
            datasource db {
              provider = "postgresql"
              url      = env("DATABASE_URL")
            }

            model User {
              id    Int    @id @default(autoincrement())
              email String
            }
            """);

        Assert.That(await Invocation.RunAsync("schema", "diff", "--from", sql, "--to", prisma), Is.EqualTo(new Invocation(0, "", "")));
    }

    [Test]
    public async Task A_migrations_directory_is_a_state()
    {
        using var migrations = await MigrationsFolder.CreateAsync(
            ("1_a.sql", "CREATE TABLE a (id int);"), ("2_b.sql", "ALTER TABLE a ADD COLUMN b int NOT NULL;"));
        var schema = Write("schema.sql", "CREATE TABLE a (id int, b int NOT NULL);");

        Assert.That(await Invocation.RunAsync("schema", "diff", "--from", migrations.Path, "--to", schema), Is.EqualTo(new Invocation(0, "", "")));
    }

    [Test]
    public async Task Inspect_shows_a_directory_as_sql()
    {
        using var migrations = await MigrationsFolder.CreateAsync(
            ("1_a.sql", "CREATE TABLE a (id int);"), ("2_b.sql", "ALTER TABLE a ADD COLUMN b int NOT NULL;"));

        var run = await Invocation.RunAsync("schema", "inspect", "--url", "file://" + migrations.Path);

        Assert.That(run, Is.EqualTo(new Invocation(
            0,
            """
            -- Create table a
            CREATE TABLE a (
                id integer,
                b integer NOT NULL
            );

            """,
            "")));
    }

    [Test]
    public async Task Inspect_shows_a_directory_as_hcl_and_says_what_hcl_cannot()
    {
        using var migrations = await MigrationsFolder.CreateAsync(
            ("1_a.sql", "CREATE TABLE a (id serial PRIMARY KEY, n text);"), ("2_b.sql", "CREATE RULE r AS ON DELETE TO a DO INSTEAD NOTHING;"));

        var run = await Invocation.RunAsync("schema", "inspect", "--format", "hcl", "--url", "file://" + migrations.Path);

        Assert.That(run, Is.EqualTo(new Invocation(
            0,
            """
            schema "public" {
            }

            table "a" {
              schema = schema.public
              column "id" {
                null = false
                type = serial
              }
              column "n" {
                null = true
                type = text
              }
              primary_key {
                columns = [column.id]
              }
            }

            """,
            $"{Path.Combine(migrations.Path, "2_b.sql")}(1,1): warning MB3209: HCL has no words for rule r on a; it is left out.{Environment.NewLine}")));
    }

    [Test]
    public async Task What_inspect_printed_as_hcl_is_the_same_state()
    {
        var sql = Write("schema.sql", "CREATE SCHEMA app; CREATE TABLE app.a (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at date NOT NULL); CREATE TABLE b (a int REFERENCES app.a); CREATE INDEX ON b (a) WHERE a > 0;");
        var hcl = Write("schema.hcl", (await Invocation.RunAsync("schema", "inspect", "--format", "hcl", "--url", sql)).Output);
        var part = await Invocation.RunAsync("schema", "inspect", "--format", "hcl", "--url", sql, "--schema", "app");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Invocation.RunAsync("schema", "diff", "--from", sql, "--to", hcl), Is.EqualTo(new Invocation(0, "", "")));
            Assert.That(await Invocation.RunAsync("schema", "diff", "--from", hcl, "--to", sql), Is.EqualTo(new Invocation(0, "", "")));
            Assert.That(part.Output, Does.StartWith("schema \"app\" {").And.Not.Contains("table \"b\""));
        }
    }

    [Test]
    public async Task Inspect_shows_a_file_as_json()
    {
        var schema = Write("schema.sql", "CREATE TYPE mood AS ENUM ('ok');\nCREATE TABLE a (id int PRIMARY KEY, m mood DEFAULT 'ok');");

        var run = await Invocation.RunAsync("schema", "inspect", "--format", "json", "--url", schema);

        Assert.That(run, Is.EqualTo(new Invocation(
            0,
            """
            {
              "schemas": [
                {
                  "name": "public",
                  "tables": [
                    {
                      "name": "a",
                      "columns": [
                        {
                          "name": "id",
                          "type": "integer",
                          "null": false
                        },
                        {
                          "name": "m",
                          "type": "public.mood",
                          "null": true,
                          "default": "'ok'"
                        }
                      ],
                      "indexes": [],
                      "primary_key": {
                        "name": "a_pkey",
                        "columns": [
                          "id"
                        ]
                      },
                      "foreign_keys": [],
                      "checks": []
                    }
                  ],
                  "enums": [
                    {
                      "name": "mood",
                      "values": [
                        "ok"
                      ]
                    }
                  ]
                }
              ],
              "extensions": [],
              "others": []
            }

            """,
            "")));
    }

    [Test]
    public async Task Errors_are_told_from_top_to_bottom_a_line_each()
    {
        using var folder = new MigrationsFolder();
        var file = Path.Combine(folder.Path, "a.sql");
        await File.WriteAllTextAsync(file, "CREATE INDEX ON nowhere (id);\nCREATE TABEL b (id int);\nSELECT 'open;\nSELECT 1;\n");

        var run = await Invocation.RunAsync("schema", "inspect", "--url", file);

        Assert.That(run with { Error = folder.Relative(run.Error) }, Is.EqualTo(new Invocation(
            1,
            "",
            """
            migrations/a.sql(1,17): error MB4001: relation "nowhere" does not exist (42P01)
            migrations/a.sql(2,8): error MB1001: syntax error at or near "TABEL"
            migrations/a.sql(3,8): error MB1001: unterminated quoted string at or near "'open;"

            """)));
    }

    [Test]
    public async Task A_schema_with_an_error_ends_with_1_and_says_where()
    {
        var schema = Write("schema.prisma",
            """
            datasource db {
              provider = "postgresql"
              url      = env("DATABASE_URL")
            }

            model User {
              id Integer @id
            }
            """);

        var run = await Invocation.RunAsync("schema", "inspect", "--url", schema);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Does.StartWith(schema + "(7,6): error MB31"));
    }

    [Test]
    public async Task A_missing_state_ends_with_2()
    {
        var run = await Invocation.RunAsync("schema", "inspect", "--url", "nowhere.sql");

        Assert.That(run, Is.EqualTo(new Invocation(
            2,
            "",
            "error: There is no file or directory nowhere.sql. A state is one of: schema files (.prisma, .hcl, .sql) or a migrations directory, as " +
            "file://path or only the path, or a database, as postgres://….\n")));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
