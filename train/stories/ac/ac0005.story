id: ac0005
genre: news
where: US-LA
published: 2009-02-08
title: Thirteen Tubas and a Sewing Machine
person p1: role=bystander age=15 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
note: tense opening, nothing to protect; girl locked in, needle, crying, all about uniforms

At ten past midnight the girl is still locked in.

She has been in the back of [[K p2 name|Miss Ernestine Boutte]]'s shop since four in the afternoon, and her fingers are bleeding. Nobody may leave. The telephone is off the hook. "You owe me thirty-one more," [[K p2 name|Miss Ernestine]] says from the dark, and [[K p1 name|Tamika Fontenot]], fifteen, bends once more over the needle.

Thirty-one epaulettes. The St. Claude Marching Eagles step off in nine hours, and a pipe burst over the uniform room on Wednesday.

Parade people will understand. The door is locked because a trombone section kept coming in to ask. The phone is off because of mothers.

[[K p1 name|Tamika]] plays the sousaphone, one of thirteen, and volunteered because she hems her own jeans. "She told me it'd be an hour," she says. "She lied to my face."

Band director [[K p3 name|Roderick Sims]] arrives at one with po-boys and is let in after giving a password. He counts. He counts again. He sits down on a bolt of gold lamé and covers his eyes with his hand.

They finish at 3:40. [[K p2 name|Miss Ernestine]] drives the girl home herself, walks her up to the porch, and tells the father, "I'm keeping this one."
