id: ab0035
genre: press-release
where: US-MO
published: 2018-11-15
title: Fenton Springs Coach Charged
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
note: coach's school D where victim tied; victim known by event and record; mother's name; complaint initials

The Office of the Prosecuting Attorney announces that [[K p2 name|Kyle Jordan Beecham]], 37, has been charged with two counts of statutory sodomy in the second degree and one of child enticement.

[[K p2 name|Beecham]] coached track at [[W p1 school|Fenton Springs High School]], where the complainant was a freshman. According to the complaint, which refers to her as [[K p1 initials|S.N.]], he began by giving her lifts home from practice and went on to touch her in the equipment shed in ways she told him to stop. She was 14.

Investigators say the matter came to light when the girl's mother, [[W p5 name|Adaeze Nwosu]], found a second telephone taped under a drawer.

[[K p2 name|Beecham]] is held without bond. Anyone who may have further information is asked to telephone Detective [[K p4 name|Myra Kettering]], 636-555-0150.

"This young woman holds [[W p1 other|the school's record in the triple jump]], and she's the bravest person I've met this year," Prosecuting Attorney [[K p3 name|Clay Purcell]] said.

A charge is merely an accusation.
###
