id: a-0124
genre: press-release
where: US-OH
published: 2023-06-02
title: Attorney General Announces Results of Operation Open Door
person p1: role=official age=- protected=no why=official
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=yes why=trafficking-victim
screen p5: unclear
note: mostly clean release; a spreadsheet link and a thank-you name an 'encountered' person

(COLUMBUS, Ohio) — Attorney General [[K p1 name|Marian Stoudt]] announced today that 112 people who sought to buy sex were arrested in a four-day, statewide operation.

Among the arrested are [[K p2 name|Lowell Hines]], a city councilman from Gahanna Springs, and [[K p3 name|Arvid Pell]], a dentist. All are charged with engaging in prostitution, a first-degree misdemeanor.

"If there were no buyers there would be no business," [[K p1 name|Stoudt]] said.

Authorities also encountered 67 potential victims of human trafficking, all of whom were offered services. None was arrested. Special thanks to Sgt. [[K p4 name|Keisha Abernathy-Cole]], who stayed on the phone with [[W p5 name|"Brandy" Kowalski]] for five hours until she unlocked the door.

Full list of arrests (PDF) | Victim contacts – INTERNAL – [[W p5 url|kowalski_b_FINAL.xlsx]]
