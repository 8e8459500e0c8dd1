id: ac0050
genre: news
where: GH
published: 2018-03-11
title: The lake has no floor
person p1: role=victim age=11 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen p1: labor-trafficking
note: Lake Volta child fishing; nets; village W; scar; day name alone leaks in place; mother named

What a boy must do is this. He must go over the side before it is light, follow the net down with his hand until he comes to the tree that holds it, and take it off the tree. Then he may breathe.

At the school in Winneba where they've put him he's the only one that nobody can beat at holding breath. He will do it for a biscuit. "I've told them no more biscuits," says [[K p4 name|Madam Efua Taylor]], the matron.

He was seven when a man came to [[W p1 address|Akosombo Junction No. 2 village]] with cloth. The mother had four, the father had gone to Takoradi, and the man said three years and a sewing machine at the end of it. There was no machine. [[W p3 name|Adwoa Quansah]] went to the lake herself with eighty cedis she had borrowed. [[K p2 name|Kojo Tetteh]] told her that the boy had eaten more than that.

At eleven he was found on an island, by a census taker, with [[W p1 body|one ear closed up from diving]] and a paddle mark.

[[K p2 name|Tetteh]] is on remand at Ho. He's said to the court that he was himself sold at six, and that no one came with a census.

The class was asked to write about what they'd like to be. One of them had never held a pencil before August, and he took the whole of the lesson. It's above the matron's desk. *I [[W p1 name|Kwesi Quansah]] will be a plane driver.*

[[K p5 name|Nii Armah Lartey]], Accra
