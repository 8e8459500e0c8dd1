id: u0037
genre: interview
where: GB-SCT
published: 2020-02-29
title: 'I chose my own name back': a Paisley woman on eight years in other people's kitchens
person p1: role=victim age=24 protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=author age=- protected=no why=author
person p5: role=relative age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: survivor waives anonymity explicitly; asks to keep sister unnamed? names mother

**She asked that I print it whole: [[K p1 name|Blessing Adaeze Nwachukwu]]. She spelled it for me.**

*Why the full name?*

Because for eight years I was "girl". I signed the paper with your lawyer. I am an adult and I say, use it.

*How did it start?*

My mother, [[K p5 name|Mama Ngozi]], owed for a funeral. A cousin of a cousin came from Glasgow with a nice handbag and said I would study. I was 24, I had a diploma. In the airport toilet she took my passport and gave me an apron. I thought it was a joke.

*They were a doctor and an accountant.*

[[K p2 name|Dr. Ifeoma Rankin]] and [[K p3 name|Alasdair Rankin]]. They have had their trial, they have their seven years. I slept in the utility room with the tumble dryer, which is warm at least. I was not paid. If I asked, she locked the fridge. He told me the police here put Africans in vans.

*What do you do now?*

I manage a kitchen! [[K p1 name|Blessing]]'s, on Cottar Street. It has my name on the glass. My staff have contracts, I staple them to their hands.

Interview: [[K p4 name|Kirsty Galbraith]]
