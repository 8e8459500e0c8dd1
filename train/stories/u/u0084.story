id: u0084
genre: news
where: CA-BC
published: 2020-12-11
title: Nanny's boss 'deducted the mattress'
person p1: role=victim age=36 protected=yes why=trafficking-victim
person p2: role=convicted age=43 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
note: domestic; BC sentencing; sponsor letter; names by son

A Richmond pharmacist who charged her housekeeper for the mattress, then for the sheet, then for the light by which the sheet was changed, must serve three years.

[[K p2 name|Vivian Lo-Castellano]], 43, was found guilty in May of trafficking a woman of 36 from Negros. The court heard the housekeeper worked a hundred hours a week. Her visa papers were in the safe at the pharmacy. When she asked for her pay, she was told the sum she owed, in a kind voice, and when she cried, that deportation was done in handcuffs. She lived [[W p1 address|in the laundry at 5 Sea Lavender Mews]].

The sentencing judge, Justice [[K p3 name|Pradeep Hollander]], said the offender's gentleness was "the most frightening exhibit."

A letter to the court by the woman's son was read by prosecutor [[K p4 name|Tess Grigoriev]]. He is eighteen now. "My mother, [[W p1 name|Analyn]], went away when I was ten to make money and she came back thin. I'd like to have the years please. Respectfully, [[W p5 name|Jun-Jun Villacorta]]."

[[K p2 name|Lo-Castellano]] kissed her husband and was led out.
