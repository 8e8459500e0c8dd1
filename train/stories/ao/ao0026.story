id: ao0026
genre: school
where: US-HI
published: 2023-02-10
title: Kahalui Kai Intermediate: Principal's Friday Letter to Families
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=13 protected=no why=minor-not-in-crime
person p3: role=bystander age=12 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=13 protected=no why=minor-not-in-crime
note: nothing to protect; lesson on human trafficking awareness, poster contest, no victim; prize winners by name and homeroom; stolen ukuleles recovered (adult thief unnamed)

Aloha kākou,

A full week. Mahalo to everyone who moved chairs.

1. Poster contest. January was trafficking-awareness month, and our eighth graders made posters for the bus shelters. They learned what debt bondage is, why "she was paid" is not an answer when somebody's thirteen, and whom to call. First place goes to [[K p2 name|Leilani Castro-Nakamura]], 13, [[K p2 other|homeroom 8-Mango]], for a fishing boat whose net is made of passports. The judge, [[K p5 name|Officer Sione Fifita]], said that he'd seen federal brochures less clear. [[K p2 name|Leilani]]'s poster can be seen at the transit center. Second, [[K p3 name|Ezekiel "Zeke" Pascua]], 12, who wrote HELP in eleven languages, one of them Klingon. [[K p5 name|Officer Fifita]] is checking.

2. Parents have asked if this subject is too grown up. Counselor [[K p4 name|Mrs. Darlene Apo]] spoke with each class first. Nobody told of anything that had happened to them, and no pupil was named in any lesson, but her door at C-12 is open and her line is [[K p4 phone|808-555-0112]]. "They're not frightened, they're annoyed on behalf of strangers," [[K p4 name|Mrs. Apo]] reports.

3. The ukuleles are home. All 22. A grown man was arrested after trying to sell them back to us, which shows how far one can get without reading a label. Thank you to [[K p6 name|Uncle Benny Kealoha]] of [[K p6 employer|Kealoha's Pawn & Shave Ice]], who kept him talking with a free large rainbow. [[K p6 name|Uncle Benny]] has been given honorary tardy passes for life.

4. Science fair. [[K p7 name|Minh-Anh Dang]], 13, goes to state with "Does my rooster know that it's Sunday?" (No.) [[K p7 name|Minh-Anh]] lives [[K p7 address|across from the school on Pikake Street]] and several of us could have told her. [[K p7 name|Dang]] will need a ride for the rooster, call me.

5. Girls' volleyball lost to Baldwin, 25-23 in the third. [[K p2 name|Castro-Nakamura]], [[K p2 other|number 9]], had fourteen digs and a poster.

6. Lost and found: one boot, one retainer, one urn (empty?).

Hope and Grace houses are tied for the attendance cup.

Me ke aloha,
[[K p1 name|Randall Yoshimoto]], Principal
[[K p1 email|ryoshimoto@kahaluikai.example]]

Photo at top: [[K p3 photo|Zeke Pascua explains Klingon to Principal Yoshimoto.]]

P.S. from the office: the Zeke on the lunch-debt list is another Zeke. Please stop paying for [[K p3 name|Pascua]], he has a credit of $61.
