/** What `static properties` says: which are state, which have no attribute, which come from a list of names. */
function propertiesOf(ts, node) {
  const known = { state: new Set(), attribute: new Set(), listed: new Set() };
  for (const member of node.members) {
    if (member.name?.getText() !== 'properties' || !ts.isPropertyDeclaration(member)) continue;
    for (const entry of member.initializer?.properties ?? []) {
      // ...Object.fromEntries(['src', 'lang'].map(…)): a list of names that the analyzer can't read.
      if (ts.isSpreadAssignment(entry)) {
        for (const [, name] of entry.getText().matchAll(/'([^']+)'/g)) known.listed.add(name);
        continue;
      }
      const text = entry.initializer?.getText() ?? '';
      if (/\bstate:\s*true/.test(text)) known.state.add(entry.name.getText());
      if (/\battribute:\s*false/.test(text)) known.attribute.add(entry.name.getText());
    }
  }
  return known;
}

/** The manifest tells what is public: no private or internal members, no state, no event without its name. */
function publicOnly() {
  const classes = new Map();
  return {
    name: 'public-only',
    analyzePhase({ ts, node }) {
      if (ts.isClassDeclaration(node) && node.name) classes.set(node.name.getText(), propertiesOf(ts, node));
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations)) {
        const known = classes.get(declaration.name);
        if (!known) continue;
        const isPublic = ({ name, privacy = 'public' }) =>
          privacy === 'public' && !name.startsWith('#') && !known.state.has(name);
        declaration.members = declaration.members?.filter(isPublic);
        declaration.attributes = declaration.attributes?.filter(
          ({ fieldName, name }) => !known.state.has(fieldName ?? name) && !known.attribute.has(fieldName ?? name),
        );
        for (const member of declaration.members ?? []) {
          if (known.attribute.has(member.name)) delete member.attribute;
          if (!known.listed.has(member.name) || member.attribute) continue;
          const { name, type, default: value, description } = member;
          member.attribute = name;
          (declaration.attributes ??= []).push({ name, type, default: value, description, fieldName: name });
        }
        declaration.events = declaration.events?.filter(({ name }) => name);
      }
    },
  };
}

export default {
  globs: ['src/*events.ts', 'src/elements/**/*.ts', 'src/interactions/**/*-interaction.ts', 'src/interactions/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicOnly()],
};
