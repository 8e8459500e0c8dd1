id: ad0056
genre: comments
where: NG
published: 2025-08-08
title: FB comments: Abuja estate generator thief na my in-law
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=author age=- protected=no why=author
person p3: role=official age=- protected=no why=official
note: adult theft by an in-law, no protected victim; nothing to protect

**[[K p2 name|Halima Yakubu-Dan]]:** So na my own brother-in-law [[K p1 name|Sani Bako]] thief our Mikano, carry am go Nyanya sell. 1.8 million naira. He come follow us find am for three days!! He even fast.

**Chef Ronke:** He FASTED 😭😭😭

**[[K p2 name|Halima Yakubu-Dan]]:** With us. And broke fast with our kunu.

**Uncle Pee:** How una take know?

**[[K p2 name|Halima Yakubu-Dan]]:** The buyer call the number wey dey the side of the gen to ask for manual. The number na my husband own.

**Chef Ronke:** I can't breathe

**[[K p2 name|Halima Yakubu-Dan]]:** CSP [[K p3 name|Boma Briggs]] has charged him. My mother-in-law say make I forgive. I have forgiven. He should come and forgive me the light bill from inside cell.

**Uncle Pee:** [[K p1 name|Sani]] still owe me for the ram of 2019
